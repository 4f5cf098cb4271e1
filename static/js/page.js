/* What every page does beyond links and forms: keys, copying, and what a swap tells the reader. */
"use strict";

const KEYS_OFF = "tradeboard-keys-off";
const PLACES = { r: "/regions/", s: "/statements/", t: "/targets/" };
let pressed = "";

function tell(words) {
  const line = document.getElementById("told");
  line.textContent = "";
  window.setTimeout(() => { line.textContent = words; }, 50);
}

function keysAreOff() {
  try { return window.localStorage.getItem(KEYS_OFF) === "1"; } catch { return false; }
}

function isWriting(element) {
  return element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

/* Copy the address of a link, or the text of the element that `data-copy` names, and say so beside it. */
async function copyFrom(link) {
  const source = link.dataset.copy ? document.getElementById(link.dataset.copy) : null;
  const words = source ? source.textContent.trim() : link.dataset.here ? window.location.href : link.href;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    window.prompt(link.textContent, words);
    return;
  }
  tell(link.dataset.copied);
  const before = link.dataset.label || link.textContent;
  link.dataset.label = before;
  link.textContent = link.dataset.copied;
  window.setTimeout(() => { link.textContent = before; }, 2000);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-copied]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    copyFrom(link);
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

function follow(selector) {
  const link = document.querySelector(selector);
  if (link) link.click();
  return link !== null;
}

/* Single letters disturb readers who speak to their computer; the dialog switches them off. */
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
  const chip = event.key === "Delete" ? event.target.closest(".picked li") : null;
  if (chip) chip.querySelector(".remove").click();
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || keysAreOff()) return;
  const wasG = pressed === "g";
  pressed = event.key;
  if (wasG && PLACES[event.key]) window.location.assign(PLACES[event.key]);
  else if (event.key === "/") document.getElementById("search").focus();
  else if (event.key === "?") document.getElementById("keys").showModal();
  else if (event.key === "c") follow("[data-here]");
  else if (event.key === "[") follow("a[rel=prev]");
  else if (event.key === "]") follow("a[rel=next]");
  else return;
  event.preventDefault();
});

document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("keys-on");
  box.checked = !keysAreOff();
  box.addEventListener("change", () => {
    try { window.localStorage.setItem(KEYS_OFF, box.checked ? "0" : "1"); } catch { box.checked = true; }
  });
});

/* htmx: the address of a point ends in its panel for readers without JavaScript; a swap needs no jump. */
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.path = event.detail.path.split("#")[0];
});

document.addEventListener("htmx:beforeRequest", (event) => {
  event.detail.target.setAttribute("aria-busy", "true");
});

document.addEventListener("htmx:afterRequest", (event) => {
  event.detail.target.removeAttribute("aria-busy");
});

/* Where a swap fails, the link or the form does what it would have done by itself. */
for (const failure of ["htmx:sendError", "htmx:responseError"]) {
  document.addEventListener(failure, (event) => {
    const path = event.detail.requestConfig ? event.detail.requestConfig.path : event.detail.pathInfo.requestPath;
    window.location.assign(path);
  });
}

/* After a swap the block's heading has the focus and says what there is now. */
document.addEventListener("htmx:afterSettle", (event) => {
  const block = document.getElementById(event.detail.target.id);
  if (!block) return;
  const heading = block.querySelector("[data-tell]");
  if (!heading) return;
  tell(heading.dataset.tell);
  if (heading.hasAttribute("tabindex")) heading.focus({ preventScroll: true });
});
