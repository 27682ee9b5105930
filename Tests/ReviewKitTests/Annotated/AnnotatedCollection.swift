import Foundation

/// Annotated documents that are measured together.
struct AnnotatedCollection: Sendable {
  /// By name, such as "003"; each is read once for all tests.
  let documents: [String: AnnotatedDocument]
  /// Documents that could not be read, or have no annotation.
  let broken: [String]

  var names: [String] { documents.keys.sorted() }

  /// - Parameter files: A name with the places of text and annotation.
  private init(_ files: [(name: String, text: URL?, annotation: URL)]) {
    var documents: [String: AnnotatedDocument] = [:]
    var broken: [String] = []
    for file in files {
      if let text = file.text,
        let document = try? AnnotatedDocument(text: text, annotation: file.annotation)
      {
        documents[file.name] = document
      } else {
        broken.append(file.name)
      }
    }
    self.documents = documents
    self.broken = broken
  }
}

extension AnnotatedCollection {
  /// Published documents, as `seeds/` and `gold/` in the folder that `REVIEW_ANNOTATED` names.
  ///
  /// They are other people's texts and no part of the project; `nil` where the folder is not given.
  static let published: AnnotatedCollection? = {
    guard let path = ProcessInfo.processInfo.environment["REVIEW_ANNOTATED"] else { return nil }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let texts = files(in: folder.appendingPathComponent("seeds"), ending: ".txt")
    return AnnotatedCollection(
      files(in: folder.appendingPathComponent("gold"), ending: ".json").map { annotation in
        let name = annotation.deletingPathExtension().lastPathComponent
        let text = texts.first { $0.lastPathComponent.hasPrefix(name + "_") }
        return (name, text, annotation)
      }
    )
  }()

  /// Invented documents that the rules were tried on while they were written.
  static let tuned = fixtures("Tuned")

  /// Invented documents that nobody who wrote a rule has read; they only measure.
  static let untouched = fixtures("Untouched")

  private static func fixtures(_ half: String) -> AnnotatedCollection {
    let folder = (Bundle.module.resourceURL ?? URL(fileURLWithPath: "."))
      .appendingPathComponent("Fixtures").appendingPathComponent(half)
    return AnnotatedCollection(
      files(in: folder, ending: ".json").map { annotation in
        let text = annotation.deletingPathExtension()
        return (text.lastPathComponent, text.appendingPathExtension("txt"), annotation)
      }
    )
  }

  private static func files(in folder: URL, ending: String) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map(folder.appendingPathComponent)
  }
}
