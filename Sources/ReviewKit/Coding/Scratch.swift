/// A list that is emptied and filled again and again, and keeps its memory.
struct Scratch<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  var all: ArraySlice<Element> { elements[0..<count] }

  subscript(index: Int) -> Element {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  mutating func append(_ element: Element) {
    if count < elements.count {
      elements[count] = element
    } else {
      elements.append(element)
    }
    count += 1
  }

  mutating func removeAll() {
    count = 0
  }

  mutating func removeFirst(_ number: Int) {
    for index in number..<count { elements[index - number] = elements[index] }
    count -= number
  }
}
