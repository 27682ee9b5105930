/// The documents in a folder and in all folders below it.
extension DocumentFiles {
  private struct Found {
    var path: FilePath
    var place: FilePath
    var entry: FileSystem.Entry
  }

  mutating func addFolder(_ path: FilePath, at place: FilePath, _ entry: FileSystem.Entry) {
    var found: [Found] = []
    var others = 0
    let noticesBefore = notices.count
    foldersSeen = []
    // A stack, not recursion, so that no depth of folders is too much.
    var folders = [Found(path: path, place: place, entry: entry)]
    while let folder = folders.popLast() {
      guard foldersSeen.insert(folder.entry.identity).inserted else { continue }
      let isNamed = folder.path == path
      let names = names(in: folder, isNamed: isNamed)
      let parts = Self.foldersOfPages(among: names)
      // Backwards, as the stack turns the order round: of two ways to a folder the first counts.
      for name in names.reversed() where name.first != UInt8(ascii: ".") && !parts.contains(name) {
        guard let child = child(name, of: folder) else { continue }
        if child.entry.kind == .folder {
          folders.append(child)
        } else if child.entry.kind == .file, Self.isSearchedFor(child.path) {
          found.append(child)
        } else {
          others += 1
        }
      }
    }
    if found.isEmpty, notices.count == noticesBefore {
      notices.append(
        ReadingNotice(.emptyFolder(path: path.text, others: others), isNamed: true)
      )
    }
    for file in found.sorted(by: { $0.path < $1.path }) {
      add(file.path, at: file.place, file.entry, isNamed: false)
    }
  }

  /// The folders in which browsers keep the parts of saved pages: "Child Wren_files" beside "Child
  /// Wren.html".
  private static func foldersOfPages(among names: [[UInt8]]) -> Set<[UInt8]> {
    let pages = names.filter { HTMLReader.extensions.contains(FilePath(bytes: $0).pathExtension) }
    return Set(
      pages.map { page in
        let dot = page.lastIndex(of: UInt8(ascii: ".")) ?? page.endIndex
        return page[..<dot] + Array("_files".utf8)
      }
    )
  }

  private static func isSearchedFor(_ path: FilePath) -> Bool {
    (extensions + refused).contains(path.pathExtension)
  }

  private mutating func names(in folder: Found, isNamed: Bool) -> [[UInt8]] {
    do {
      return try FileSystem.names(in: folder.place)
    } catch {
      notices.append(
        ReadingNotice(
          .unreadable(path: folder.path.text, reason: "\(error)"),
          isNamed: isNamed
        )
      )
      return []
    }
  }

  private mutating func child(_ name: [UInt8], of folder: Found) -> Found? {
    let path = folder.path.appending(name)
    let place = folder.place.appending(name)
    do {
      return Found(path: path, place: place, entry: try FileSystem.entry(at: place))
    } catch {
      // What is gone by now, or a link to nothing; only a document is missed.
      guard Self.isSearchedFor(path) else { return nil }
      let error: ReadingError =
        error.isAbsence
        ? .danglingLink(path: path.text) : .unreadable(path: path.text, reason: "\(error)")
      notices.append(ReadingNotice(error, isNamed: false))
      return nil
    }
  }
}
