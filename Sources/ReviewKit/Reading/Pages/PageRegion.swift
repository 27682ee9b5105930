/// A part of a page that is read in one way.
enum PageRegion: Hashable {
  /// Lines that follow each other.
  case flow([PageLine])
  /// A box beside text that is longer and wider: a remark on it.
  case remark([PageLine])
  /// Rows of cells, each cell with its lines; all rows have as many cells.
  case table([[[PageLine]]])
}
