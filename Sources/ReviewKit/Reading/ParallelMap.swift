import Dispatch
import Foundation

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

extension Array {
  /// As many parts of about the same length as there are cores; none of an empty list.
  var partsForCores: [ArraySlice<Element>] {
    let cores = Swift.max(1, ProcessInfo.processInfo.activeProcessorCount)
    let size = Swift.max(1, (count + cores - 1) / cores)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
