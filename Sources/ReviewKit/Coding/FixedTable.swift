/// An array that never changes, for loops that look something up at every byte or word.
///
/// A look-up in an array that a struct holds counts references each time; with 3,000 phrases that
/// was a sixth of the matching. Indices come out of the tables themselves, never from outside.
struct FixedTable<Element: Sendable>: @unchecked Sendable {
  /// Frees the memory with the last copy.
  private final class Storage {
    let cells: UnsafeMutableBufferPointer<Element>

    init(_ elements: [Element]) {
      cells = .allocate(capacity: elements.count)
      _ = cells.initialize(from: elements)
    }

    deinit {
      cells.deinitialize().deallocate()
    }
  }

  private let storage: Storage
  let cells: UnsafeBufferPointer<Element>

  init(_ elements: [Element]) {
    storage = Storage(elements)
    cells = UnsafeBufferPointer(storage.cells)
  }

  subscript(index: some BinaryInteger) -> Element {
    @inline(__always) get { cells[Int(index)] }
  }

  subscript(range: Range<Int32>) -> Slice<UnsafeBufferPointer<Element>> {
    @inline(__always) get { cells[Int(range.lowerBound)..<Int(range.upperBound)] }
  }
}
