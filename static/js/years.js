/* What belongs together shows it: a year and what was said of it, an open point and its row. */
"use strict";

function markYear(year) {
  for (const item of document.querySelectorAll(".said [data-years]")) {
    item.classList.toggle("on", year !== "" && item.dataset.years.split(" ").includes(year));
  }
}

function markLines(years) {
  for (const row of document.querySelectorAll("#values tr[data-line]")) row.classList.toggle("of-year", years.includes(row.dataset.line));
  const figure = document.getElementById("chart");
  if (!figure) return;
  const known = years.filter((year) => figure.querySelector(`svg [data-year="${year}"]`));
  figure.classList.toggle("year-on", known.length > 0);
  for (const part of figure.querySelectorAll("svg [data-year]")) part.classList.toggle("on", known.includes(part.dataset.year));
  const chart = typeof charts === "undefined" ? null : charts.get(figure);
  if (chart) Fade.lines(chart, known);
}

const Fade = {
  /* Lines of other years step back on the canvas too. */
  lines(chart, years) {
    chart.data.datasets.forEach((set, i) => {
      if (set.type !== "line" || set.showLine === false) return;
      const isOn = years.length === 0 || years.includes(set.data[0].mark.line);
      set.$colour ||= set.borderColor;
      set.borderColor = isOn ? set.$colour : `${set.$colour}55`;
    });
    chart.update("none");
  },
};

function yearUnder(target) {
  const mark = target.closest("#chart svg [data-year], #values tr[data-line]");
  return mark ? mark.dataset.year || mark.dataset.line : "";
}

for (const [event, isOver] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
  document.addEventListener(event, ({ target }) => {
    if (!(target instanceof Element)) return;
    const said = target.closest(".said [data-years]");
    if (said) markLines(isOver ? said.dataset.years.split(" ") : []);
    const year = yearUnder(target);
    if (year) markYear(isOver ? year : "");
  });
}

document.addEventListener("tradeboard:year", (event) => markYear(event.detail));

/* After a swap of the sentence its row and its mark are the current ones, as in the page loaded cold. */
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target.id !== "sentence") return;
  const panel = document.getElementById("sentence");
  for (const old of document.querySelectorAll("#region [data-key][aria-current]")) old.removeAttribute("aria-current");
  for (const now of document.querySelectorAll(`#region [data-key="${panel.dataset.point}"]`)) now.setAttribute("aria-current", "true");
  const figure = document.getElementById("chart");
  const chart = figure ? charts.get(figure) : null;
  if (chart) chart.draw();
  const box = panel.getBoundingClientRect();
  if (box.top < 0 || box.top > window.innerHeight - 160) panel.scrollIntoView({ block: "start" });
});

/* Escape leads from a sentence back to the chart that opened it. */
document.addEventListener("keydown", (event) => {
  const canvas = document.querySelector("#chart canvas[data-opened='1']");
  if (event.key === "Escape" && canvas && event.target.closest("#sentence")) canvas.focus();
});
