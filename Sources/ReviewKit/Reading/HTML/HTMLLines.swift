/// The lines that a web page becomes, with those that are furniture listed.
struct HTMLLines {
  private(set) var bytes: [UInt8] = []
  private(set) var furniture: [Int] = []
  private var count = 0
  private var endsBlank = true

  mutating func add(_ line: some Collection<UInt8>, isFurniture: Bool = false) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
    count += 1
    endsBlank = false
    if isFurniture { furniture.append(count) }
  }

  /// Parts what comes from what is there by one blank line.
  mutating func addGap() {
    guard !endsBlank else { return }
    bytes.append(UInt8(ascii: "\n"))
    count += 1
    endsBlank = true
  }
}
