/// What filters and searches the page of a report in the browser; the page is whole without it.
///
/// It reads the page and hides entries of it; it writes no markup, and asks nothing of any server.
enum OverviewScript {
  static let text: StaticString = #"""

    "use strict";
    (() => {
      const form = document.getElementById("find");
      const entries = [...document.querySelectorAll("li[data-kind]")];
      const groups = [...document.querySelectorAll(".group")];
      const status = document.getElementById("found");
      // Capitals, accents and the shape of apostrophes make no difference.
      const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
        .replace(/[\u2018\u2019]/g, "'").toLowerCase();
      const texts = entries.map((entry) => fold(entry.textContent));
      let openBefore = null;

      const fits = (entry, text, words, source, kind) =>
        words.every((word) => text.includes(word))
        && (source === "" || entry.dataset.source === source)
        && (kind === "" || entry.dataset.kind === kind);

      const find = () => {
        const words = fold(form.elements.words.value).split(/\s+/).filter((word) => word !== "");
        const source = form.elements.source.value;
        const kind = form.elements.kind.value;
        const isAsked = words.length > 0 || source !== "" || kind !== "";
        let count = 0;
        entries.forEach((entry, index) => {
          entry.hidden = isAsked && !fits(entry, texts[index], words, source, kind);
          if (!entry.hidden) { count += 1; }
        });
        if (isAsked && openBefore === null) { openBefore = groups.map((group) => group.open); }
        groups.forEach((group, index) => {
          const isEmpty = group.querySelector("li[data-kind]:not([hidden])") === null;
          group.hidden = isAsked && isEmpty;
          if (isAsked) { group.open = !isEmpty; }
          else if (openBefore !== null) { group.open = openBefore[index]; }
        });
        if (!isAsked) { openBefore = null; }
        status.textContent = isAsked
          ? `${count} of ${entries.length} entries on this page match.`
          : `${entries.length} entries on this page.`;
      };

      let timer = 0;
      const findSoon = () => { clearTimeout(timer); timer = setTimeout(find, 150); };
      const openAll = (isOpen) => groups.forEach((group) => { group.open = isOpen; });
      form.addEventListener("submit", (event) => { event.preventDefault(); find(); });
      form.addEventListener("input", findSoon);
      form.addEventListener("reset", findSoon);
      document.getElementById("open-all").addEventListener("click", () => openAll(true));
      document.getElementById("close-all").addEventListener("click", () => openAll(false));
      form.hidden = false;
      find();
    })();

    """#
}
