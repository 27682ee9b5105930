extension Selection {
  /// Whether a record is looked at, with the texts asked for in it; its source and document are
  /// another matter.
  func holds(_ record: RecordEntry, _ texts: [FoldedText]) -> Bool {
    layers.allSatisfy { $0.kinds.hold([record.kind]) } && holdsThemes(of: record)
      && holds(texts, in: record.text)
  }

  /// Whether a label is looked at, which has a theme but no kind and no text of a record.
  func holds(_ label: LabelEntry) -> Bool {
    allTexts.isEmpty
      && layers.allSatisfy {
        $0.kinds.hold([]) && !isDetected && !$0.isDetected && $0.holdsThemes(label.themes)
      }
  }

  /// Whether a figure is looked at, which is no record of any kind.
  func holds(_ statistic: StatisticEntry, _ texts: [FoldedText]) -> Bool {
    layers.allSatisfy { $0.kinds.hold([]) && $0.holdsThemes(statistic.themes) }
      && holds(texts, in: statistic.text)
  }

  /// Whether a coding is of the basis asked for.
  func holds(_ basis: Coding.Basis) -> Bool {
    !(isDeclared && basis == .detected) && !(isDetected && basis == .declared)
  }

  private func holdsThemes(of record: RecordEntry) -> Bool {
    layers.allSatisfy { layer in
      guard layer.choosesThemes || layer.choosesBasis || choosesBasis else { return true }
      let fitting = record.codings.filter { holds($0.basis) && layer.holds($0.basis) }.map(\.theme)
      let needsOne = layer.choosesBasis || choosesBasis
      return !(needsOne && fitting.isEmpty) && layer.holdsThemes(fitting)
    }
  }

  private func holdsThemes(_ stated: [Int]) -> Bool {
    (needsAllThemes ? themes.allSatisfy { [$0].hold(stated) } : themes.hold(stated))
      && panelThemes.hold(stated) && groups.hold(stated)
  }

  private func holds(_ texts: [FoldedText], in text: String) -> Bool {
    guard !texts.isEmpty else { return true }
    let folded = FoldedText(text)
    return texts.allSatisfy { folded.contains($0) }
  }
}
