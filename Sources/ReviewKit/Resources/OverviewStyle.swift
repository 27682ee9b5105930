/// How the page of a report looks beyond what all pages share: charts, key, entries to open.
///
/// Parts of a bar are told apart by pattern and outline, as paper may know no colour.
enum OverviewStyle {
  static let text: StaticString = """

    body { max-width: 74rem; }
    [hidden] { display: none !important; }
    main > section > p, main > section > ul { max-width: 52rem; }
    nav a { display: inline-block; padding: .15rem 0; }
    main > section > .facts { list-style: none; padding: 0; display: grid; gap: .5rem;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); max-width: none; }
    .facts li { border: 1px solid var(--line); border-top: .3rem solid var(--accent);
      padding: .4rem .6rem; margin: 0; font-size: .9rem; color: var(--soft); }
    .facts strong { display: block; font-size: 1.5rem; line-height: 1.2; color: var(--ink);
      font-variant-numeric: tabular-nums; }
    .glance li { margin-bottom: .5rem; }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 0 2.5rem; align-items: start; }
    .chart { margin: 0 0 1rem; min-width: 0; }
    section > .chart > svg { max-width: 40rem; }
    .chart h3 { margin-top: .5rem; }
    .chart svg { display: block; font: 13px Arial, "Liberation Sans", "Helvetica Neue", sans-serif;
      overflow: visible; }
    .chart text { fill: #1a1a1a; }
    .chart .value, .chart .count { font-variant-numeric: tabular-nums; }
    .chart .value { text-anchor: end; }
    .chart .count { text-anchor: middle; font-size: 12px; }
    .chart .scroll { padding-bottom: .25rem; }
    .whole { fill: #fff; stroke: #9a9a9a; }
    .plain, .both, .named { fill: #0b3d6b; }
    .declared { fill: url(#hatch); stroke: #0b3d6b; }
    .detected { fill: #bcd3e8; stroke: #0b3d6b; }
    .unstated { fill: #dcdcdc; stroke: #595959; }
    .rule { stroke: #d0d0d0; }
    .tone-0 { fill: #fff; } .tone-1 { fill: #eaf1f8; } .tone-2 { fill: #d2e1ef; }
    .tone-3 { fill: #b4cde4; } .tone-4 { fill: #93b7d8; }
    .key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .key li { display: flex; align-items: center; gap: .4rem; margin: 0; }
    .key svg { flex: none; }
    details { margin: 0 0 .4rem; }
    summary { cursor: pointer; padding: .3rem .2rem; }
    summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible {
      outline: 3px solid #0b4f9e; outline-offset: 2px; }
    .group [role="heading"] { font-weight: 700; color: var(--accent); }
    .numbers > summary { color: #0b4f9e; width: fit-content; }
    .group { border: 1px solid var(--line); }
    .group > summary { background: var(--ground); padding: .5rem .75rem; }
    .group > div { padding: .6rem .9rem .2rem; scroll-margin-top: 4rem; }
    .group > div:target { outline: 0; }
    .group h4 { margin: .6rem 0 .4rem; break-after: avoid; }
    .share { color: var(--soft); }
    .entries { list-style: none; padding: 0; max-width: 56rem; }
    .entries li { margin: 0 0 .75rem; padding-left: .75rem; border-left: .2rem solid var(--line); }
    .entries p { margin: 0; }
    .from, .rest { font-size: .875rem; color: var(--soft); }
    mark { background: #ffe9a8; color: inherit; border-bottom: 2px solid #7a5600; }
    code { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace;
      font-size: .9em; overflow-wrap: anywhere; }
    #find { border: 2px solid var(--accent); padding: .75rem 1rem; margin: 1.5rem 0 0;
      display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; }
    #find h2 { flex: 1 0 100%; margin: 0; border: 0; padding: 0; }
    #find label { display: flex; flex-direction: column; font-weight: 700; min-width: 0; }
    #find .wide { flex: 2 1 16rem; }
    #find label { flex: 1 1 11rem; }
    #find input, #find select, #find button { font: inherit; min-height: 2.5rem; width: 100%;
      padding: .3rem .5rem; border: 1px solid #595959; border-radius: 0; background: #fff;
      color: var(--ink); }
    #find input, #find select { font-weight: 400; }
    #find button { width: auto; padding: .3rem .9rem; cursor: pointer; background: var(--ground); }
    #find p { flex: 1 0 100%; margin: 0; }
    @media (max-width: 40rem) {
      main > section > .facts { grid-template-columns: 1fr 1fr; }
    }
    @media (forced-colors: active) {
      .chart text, .plain, .both, .named { fill: currentColor; }
      .whole, .detected, .unstated { fill: none; stroke: currentColor; }
      .tone-1, .tone-2, .tone-3, .tone-4 { fill: none; }
    }
    .paper { display: none; }
    .numbers tbody th { position: sticky; left: 0; background: #fff; }
    @media print {
      #find, .numbers:not([open]), .group:not([open]) { display: none; }
      .paper { display: block; }
      section > h2, section > h2 + p, .key { break-after: avoid; break-inside: avoid; }
      .charts { grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
      .chart { break-inside: avoid; }
      .chart .scroll svg { max-width: 100%; height: auto; }
      .group > summary { padding: .2rem .5rem; break-inside: avoid; break-after: avoid; }
      .entries li { break-inside: avoid; }
      main > section > .facts { grid-template-columns: repeat(7, auto); }
      .facts li { padding: .2rem .4rem; font-size: .8rem; }
      summary { list-style: none; }
    }

    """
}
