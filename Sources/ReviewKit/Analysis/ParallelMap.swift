import Dispatch

/// What `transform` makes of each element, worked out on all cores; the order is that of the
/// elements, whichever is done first.
func parallelMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element],
  _ transform: @Sendable (Element) -> Value
) -> [Value] {
  // A thread costs more than it saves for one document.
  guard elements.count > 1 else { return elements.map(transform) }
  return [Value](unsafeUninitializedCapacity: elements.count) { buffer, count in
    // Each turn writes its own slot and no other, and all turns end before the buffer is read.
    nonisolated(unsafe) let slots = buffer
    DispatchQueue.concurrentPerform(iterations: elements.count) { turn in
      slots.initializeElement(at: turn, to: transform(elements[turn]))
    }
    count = elements.count
  }
}

/// The same, for elements that are needed no longer: each is freed by the thread that worked on it,
/// and not one after the other at the end.
func parallelMap<Element: Sendable, Value: Sendable>(
  emptying elements: inout [Element?],
  _ transform: @Sendable (Element) -> Value
) -> [Value] {
  let values = elements.withUnsafeMutableBufferPointer { elements in
    // As above: one slot a turn.
    nonisolated(unsafe) let slots = elements
    return parallelMap(Array(slots.indices)) { turn in slots[turn].take().map(transform) }
  }
  return values.compactMap(\.self)
}
