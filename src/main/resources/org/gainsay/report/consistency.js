// Filters, search, keys and the choice of light or dark. The page is complete without any of it.
(function () {
  "use strict";
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var tools = byId("tools");
  var search = byId("search");
  var keys = byId("keys");
  var findings = all("article.finding");
  var words = findings.map(function (finding) { return finding.textContent.toLowerCase(); });

  function filter() {
    var levels = all("#tools input[name=level]:checked").map(function (box) { return box.value; });
    var rule = byId("rule").value;
    var doc = byId("document").value;
    var wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    findings.forEach(function (finding, i) {
      var fits = levels.indexOf(finding.dataset.level) >= 0
        && (!rule || finding.dataset.rule === rule)
        && (!doc || finding.dataset.documents.split(" ").indexOf(doc) >= 0)
        && wanted.every(function (word) { return words[i].indexOf(word) >= 0; });
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    all("[data-group]").forEach(function (group) {
      group.hidden = !group.querySelector("article.finding:not([hidden])");
    });
    all("[data-for]").forEach(function (entry) {
      entry.hidden = byId(entry.dataset.for).hidden;
    });
    byId("shown").textContent = shown + " of " + findings.length + (findings.length === 1 ? " finding" : " findings");
  }

  function reveal(element) {
    for (var at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
  }

  // A link into something folded away or filtered out opens it first.
  function follow() {
    var target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.closest("[hidden]")) {
      tools.reset();
      filter();
    }
    reveal(target);
    target.scrollIntoView();
  }

  function step(by) {
    var open = findings.filter(function (finding) { return !finding.hidden; });
    if (!open.length) { return; }
    var current = open.indexOf(document.activeElement && document.activeElement.closest("article.finding"));
    var next = current < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, current + by));
    open[next].focus();
    open[next].scrollIntoView({ block: "start" });
  }

  function remembered(name, value) {
    try {
      if (value === undefined) { return localStorage.getItem("gainsay." + name); }
      localStorage.setItem("gainsay." + name, value);
    } catch (e) { /* a page from a file may keep nothing */ }
    return null;
  }

  function theme(value) {
    document.documentElement.dataset.theme = value;
    remembered("theme", value);
  }

  function dark() {
    var chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function turn() { theme(dark() ? "light" : "dark"); }

  function typing(element) {
    return /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) && element.type !== "checkbox";
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "Escape" && event.target === search) { search.blur(); return; }
    if (typing(event.target) || keys.open || !byId("keys-on").checked) { return; }
    var act = {
      j: function () { step(1); },
      k: function () { step(-1); },
      t: turn,
      "/": function () { search.focus(); search.select(); },
      "?": function () { keys.showModal(); }
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  }

  tools.hidden = false;
  tools.addEventListener("input", filter);
  tools.addEventListener("submit", function (event) { event.preventDefault(); });
  tools.addEventListener("reset", function () { setTimeout(filter); });
  byId("theme").addEventListener("click", turn);
  byId("keys-open").addEventListener("click", function () { keys.showModal(); });
  byId("keys-close").addEventListener("click", function () { keys.close(); });
  byId("keys-on").addEventListener("change", function (event) { remembered("keys", event.target.checked ? "on" : "off"); });
  byId("keys-on").checked = remembered("keys") !== "off";
  document.addEventListener("keydown", onKey);
  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", function () { all("details").forEach(function (fold) { fold.open = true; }); });
  if (remembered("theme") === "light" || remembered("theme") === "dark") { theme(remembered("theme")); }
  filter();
  follow();
}());
