import Foundation

@testable import ReviewKit

/// The documents that come with the program, read once for all tests.
enum ShippedCorpus {
  static let sources: [SourceText] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Pandoc.corpus.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: Pandoc.corpus.appendingPathComponent(name))).flatMap { data in
        try? SourceText(name: name, fileBytes: Array(data))
      }
    }
  }()

  static let catalogue: Catalogue = {
    let reader = DocumentReader(coder: ThemeCoder(codebook: .standard))
    var catalogue = Catalogue()
    for source in sources { catalogue.append(Catalogue(of: reader.document(from: source))) }
    catalogue.joinRepeatedReviews()
    return catalogue
  }()
}
