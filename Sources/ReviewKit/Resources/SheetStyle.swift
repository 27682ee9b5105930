/// How handouts, briefings and reports look: on a screen of any width, and on A4.
///
/// Text on its ground has a contrast of at least 7:1, and nothing is said by colour alone, so that a
/// page printed in black and white says all that it says on a screen.
enum SheetStyle {
  static let text: StaticString = """

    :root { --ink: #1a1a1a; --soft: #454545; --line: #767676;
      --accent: #0b3d6b; --ground: #f3f6f9; }
    * { box-sizing: border-box; }
    html { font-size: 100%; }
    body { margin: 0 auto; padding: 1.25rem; max-width: 52rem; color: var(--ink);
      background: #fff; font: 1rem/1.5 Arial, "Liberation Sans", "Helvetica Neue", sans-serif;
      overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; color: var(--accent); break-after: avoid; }
    h1 { font-size: 1.875rem; margin: 0; }
    h2 { font-size: 1.3rem; margin: 1.75rem 0 .5rem; padding-bottom: .2rem;
      border-bottom: 2px solid var(--accent); scroll-margin-top: 1rem; }
    h3 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
    p { margin: 0 0 .6rem; }
    ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
    li { margin-bottom: .4rem; }
    li > ul, li > ol { margin: .25rem 0 0; }
    p, li, dd { orphans: 3; widows: 3; }
    a { color: #0b4f9e; }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
    header { border-bottom: 4px solid var(--accent); padding-bottom: .75rem; margin-bottom: 1rem; }
    .logo { float: right; max-height: 4.5rem; max-width: 12rem; margin: 0 0 .5rem 1rem; }
    .subtitle { font-size: 1.1rem; color: var(--soft); margin: .25rem 0 0; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
    nav li { margin: 0; }
    .citation { font-size: .8em; color: var(--soft); }
    .citation a { color: inherit; text-decoration-color: var(--line); }
    sup { line-height: 0; font-size: .75em; }
    .vignette, .note { border: 1px solid var(--line); border-left: .4rem solid var(--accent);
      background: var(--ground); padding: .6rem .9rem .25rem; margin: 0 0 1rem; }
    .note { border-left-style: double; background: #fff; }
    .vignette h3, .note h3 { margin-top: 0; }
    blockquote { margin: 0 0 .75rem; padding: .1rem 0 .1rem .9rem;
      border-left: .25rem solid var(--line); font-style: italic; break-inside: avoid; }
    blockquote p { margin: 0; }
    blockquote .speaker { font-style: normal; color: var(--soft); font-size: .9em; }
    .scroll { overflow-x: auto; margin: 0 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .25rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; }
    thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
    tbody tr { border-bottom: 1px solid #c4c4c4; break-inside: avoid; }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1rem;
      margin: 0 0 .75rem; }
    dt { font-weight: 700; }
    dd { margin: 0; min-width: 0; }
    .writing { margin: 0 0 1rem; break-inside: avoid; }
    .writing p { margin: 0; font-weight: 700; }
    .writing .line { height: 2.1rem; border-bottom: 1px solid var(--line); }
    .sources-section, .footnotes-section, .place-lists-section, footer { font-size: .875rem; }
    .sources-section li, .footnotes-section li, .place-lists-section li { break-inside: avoid; }
    .sources-section ol, .place-lists-section ol { padding-left: 2.4rem; }
    .file { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace;
      font-size: .95em; overflow-wrap: anywhere; }
    :target { outline: 2px solid #0b4f9e; outline-offset: 3px; }
    footer { margin-top: 1.75rem; padding-top: .5rem; border-top: 1px solid var(--line);
      color: var(--soft); overflow-wrap: anywhere; }
    footer p { margin: 0 0 .3rem; }

    @media (max-width: 40rem) {
      body { padding: .9rem; }
      dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: .4rem; }
      .logo { float: none; display: block; margin: 0 0 .5rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @page { size: A4; margin: 16mm 16mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif;
        color: #454545; } }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      nav, .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      h2 { margin-top: 1.25rem; }
      li, .note, .questions-section { break-inside: avoid; }
      .vignette, .exercise-section { break-inside: avoid; }
      .vignette + p { break-before: avoid; }
      .many { columns: 2; column-gap: 6mm; font-size: 8pt; line-height: 1.25; }
      .many > li { margin-bottom: .15rem; }
      .place-lists-section { font-size: 8pt; line-height: 1.25; }
      .place-lists-section .citation { font-size: 1em; }
      ul + p, ol + p { break-before: avoid; }
      .sheet, .sheet-break { break-before: page; }
      .scroll { overflow: visible; }
      .vignette, .note { background: #fff; }
      footer { break-inside: avoid; }
      :target { outline: 0; }
    }

    """

  /// One sheet in two columns of boxes; printed it is one page of A4.
  ///
  /// Sizes in print are those that `SheetMetrics` reckons with.
  static let oneSheet: StaticString = """

    :root { --ink: #1a1a1a; --soft: #454545; --line: #767676;
      --accent: #0b3d6b; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.25rem; max-width: 64rem; color: var(--ink);
      background: #fff; font: 1rem/1.4 Arial, "Liberation Sans", "Helvetica Neue", sans-serif;
      overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; color: var(--accent); }
    h2 { font-size: 1.1rem; line-height: 1.25; margin: 0; scroll-margin-top: 1rem; }
    h3 { font-size: 1rem; line-height: 1.3; margin: .3rem 0 .1rem; color: var(--accent); }
    p { margin: 0 0 .35rem; }
    ul, ol { margin: 0 0 .35rem; padding-left: 1.2rem; }
    li { margin-bottom: .25rem; }
    a { color: #0b4f9e; }
    a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
    header { border-bottom: 3px solid var(--accent); padding-bottom: .4rem; margin-bottom: .6rem;
      overflow: hidden; }
    .logo { float: right; max-height: 3.5rem; max-width: 10rem; margin: 0 0 .25rem 1rem; }
    .subtitle { color: var(--soft); margin: .1rem 0 0; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
    .citation { font-size: .85em; color: var(--soft); }
    .citation a { color: inherit; text-decoration-color: var(--line); }
    .boxes { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
    .column { display: flex; flex-direction: column; gap: .75rem; min-width: 0; }
    .column section { border: 1px solid var(--accent); flex: 1 0 auto; padding-bottom: .25rem; }
    .column h2 { margin: 0 0 .35rem; padding: .25rem .6rem; background: var(--accent);
      color: #fff; }
    .column section > :not(h2) { margin-left: .6rem; margin-right: .6rem; }
    .sources-section, .footnotes-section { margin-top: .75rem; font-size: .875rem; }
    sup { line-height: 0; font-size: .75em; }
    .file { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace;
      font-size: .95em; overflow-wrap: anywhere; }
    :target { outline: 2px solid #0b4f9e; outline-offset: 3px; }
    footer { margin-top: .75rem; padding-top: .35rem; border-top: 1px solid var(--line);
      color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
    footer p { margin: 0 0 .2rem; }

    @media (max-width: 44rem) {
      body { padding: .9rem; }
      .boxes { grid-template-columns: 1fr; }
      .logo { float: none; display: block; margin: 0 0 .5rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @page { size: A4; margin: 10mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.3;
        font-size-adjust: .519; }
      .skip { display: none; }
      h1 { font-size: 16pt; line-height: 1.2; }
      h2 { font-size: 10pt; line-height: 1.2; }
      h3 { font-size: 9pt; margin: 2pt 0 1pt; }
      .subtitle { font-size: 8.5pt; margin: 0; }
      header { padding-bottom: 4pt; margin-bottom: 6pt; border-width: 2pt; }
      .logo { max-height: 40pt; max-width: 120pt; }
      .boxes, .column { gap: 6pt; }
      .boxes { grid-template-columns: 1fr 1fr; }
      .column section { padding-bottom: 2pt; break-inside: avoid; }
      .column h2 { margin: 0 0 3pt; padding: 2pt 5pt; background: #fff; color: var(--accent);
        border-bottom: 1.5pt solid var(--accent); }
      .column section > :not(h2) { margin-left: 5pt; margin-right: 5pt; }
      p { margin: 0 0 3pt; }
      ul, ol { margin: 0 0 3pt; padding-left: 11pt; }
      li { margin-bottom: 2pt; }
      a { color: inherit; text-decoration: none; }
      .sources-section, .footnotes-section { font-size: 7.2pt; line-height: 1.2; margin-top: 6pt; }
      .sources-section h2, .footnotes-section h2 { font-size: 8.5pt; margin-bottom: 1pt; }
      .sources-section li, .footnotes-section li { margin-bottom: .5pt; }
      footer { font-size: 6.5pt; line-height: 1.2; margin-top: 5pt; padding-top: 3pt; }
      footer p { margin: 0 0 1pt; }
      :target { outline: 0; }
    }

    """
}
