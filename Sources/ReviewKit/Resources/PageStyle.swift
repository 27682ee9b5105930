/// How pages of the program look, on a screen of any width and on paper.
///
/// Text has a contrast of at least 4.5 to 1 to its ground (WCAG 2.2, AA), and no meaning rests on
/// colour alone: each look has a word beside it and a border of its own.
enum PageStyle {
  static let reading: StaticString = """

    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 90rem; color: #1b1b1b; background: #fff;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
    h2 { font-size: 1.125rem; margin: 1.25rem 0 .5rem; break-after: avoid; }
    a { color: #0b4f9e; }
    a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
    .coverage { font-size: 1.125rem; margin: 0; }
    .grave { border: 2px dashed #a01c1c; background: #fff1c9; padding: .25rem .5rem; }
    .grave strong { color: #8c1515; }
    .facts { display: flex; flex-wrap: wrap; gap: 0 2.5rem; align-items: flex-start; }
    .facts section { min-width: 0; max-width: 100%; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
    dt { font-weight: 600; }
    dd { margin: 0; overflow-wrap: anywhere; }
    table { border-collapse: collapse; }
    caption { text-align: left; padding: 0 0 .25rem; color: #4a4a4a; font-size: .875rem; }
    th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    thead th { border-bottom: 2px solid #1b1b1b; }
    .facts tbody th { font-weight: 400; }
    .legend { list-style: none; margin: 0 0 .75rem; padding: 0; display: flex; flex-wrap: wrap;
      gap: .5rem; }
    .legend li { padding: .125rem .5rem; }
    .lines { width: 100%; table-layout: fixed; }
    .lines thead th { position: sticky; top: 0; background: #fff; }
    .lines th:first-child { width: 4.5rem; }
    .lines tbody th { font-weight: 400; color: #4a4a4a; text-align: right;
      font-variant-numeric: tabular-nums; }
    .lines th:nth-last-child(1) { width: 38%; }
    .lines:has(.page) th:nth-child(2) { width: 4rem; }
    .lines tbody tr { border-bottom: 1px solid #d9d9d9; }
    .lines tbody tr { scroll-margin-top: 2.5rem; }
    .lines tbody tr:target { outline: 3px solid #0b4f9e; outline-offset: -3px; }
    .lines tbody tr.blank { border-bottom-color: #f0f0f0; }
    .lines tr.blank th { font-size: .75rem; }
    .printed { white-space: pre-wrap; }
    .reading { font-size: .875rem; }
    .reading p { margin: 0; }
    .reading ul { margin: 0; padding-left: 1.25rem; }
    .heading { border-left: .375rem double #6a1b7a; background: #f7eef9; }
    .heading .printed { font-weight: 700; }
    .record { border-left: .375rem solid #1f6b3a; background: #f1f8f3; }
    .guess { border-left: .375rem dashed #1f6b3a; background: #f8f8e6; }
    .statistic { border-left: .375rem solid #0b4f9e; background: #eef4fb; }
    .furniture { border-left: .375rem dotted #6b6b6b; color: #595959; }
    .furniture .printed { font-style: italic; }
    .unclassified { border-left: .375rem dashed #a01c1c; background: #fff1c9; }
    .unclassified strong { color: #8c1515; text-transform: uppercase; }
    mark { background: #ffe08a; color: inherit; padding: 0 .1em; }
    mark.figure { background: none; border-bottom: 2px solid #0b4f9e; }
    footer { margin-top: 1.5rem; color: #4a4a4a; font-size: .875rem; }
    @media (max-width: 44rem) {
      body { padding: .75rem; }
      .lines thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .lines, .lines tbody, .lines caption, .wide, .wide caption, .wide tbody, .wide tr, .wide tbody > tr > *
        { display: block; }
      .wide thead { position: absolute; clip-path: inset(50%); }
      .wide tbody tr { padding: .375rem 0; border-bottom: 1px solid #d9d9d9; }
      .wide tbody > tr > * { padding: .125rem 0; }
      .wide td::before { content: attr(data-label) ": "; font-weight: 600; }
      .lines tbody tr { display: grid; grid-template-columns: 3.25rem 1fr; }
      .lines tbody tr > * { width: auto !important; }
      .lines .printed { grid-column: 2; }
      .lines .page:empty { display: none; }
      .lines .page { grid-column: 1; font-size: .75rem; color: #4a4a4a; }
      .lines .page:not(:empty) + .printed { grid-row: 1; }
      .lines .reading { grid-column: 2; padding-top: 0; }
    }
    @page { size: A4; margin: 14mm 12mm; }
    @media print {
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; }
      .lines thead { display: table-header-group; }
      .lines thead th { position: static; }
      .facts section { break-inside: avoid; }
      * { print-color-adjust: exact; }
      a { color: inherit; }
    }

    """
}
