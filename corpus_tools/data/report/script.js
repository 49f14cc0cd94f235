"use strict";
const records = JSON.parse(document.getElementById("data").textContent);
const byId = new Map(records.map(r => [r.id, r]));
const panel = document.getElementById("record"), fields = document.getElementById("fields");
const controls = Object.fromEntries(["kind", "status", "subject", "indicator", "confidence"].map(k => [k, document.getElementById("f-" + k)]));
let chosen = null;

function show(id) {
  const record = byId.get(id), mark = document.getElementById("o-" + id);
  if (!record || !mark) return;
  if (chosen) chosen.classList.remove("chosen");
  chosen = mark;
  mark.classList.add("chosen");
  const list = document.createElement("dl");
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === "" || (Array.isArray(value) && !value.length)) continue;
    const dt = document.createElement("dt"), dd = document.createElement("dd");
    dt.textContent = key;
    dd.textContent = Array.isArray(value) ? value.join(", ") : String(value);
    list.append(dt, dd);
  }
  fields.replaceChildren(list);
  panel.hidden = false;
}

function passes(r) {
  return (!controls.kind.value || r.kind === controls.kind.value) && (!controls.status.value || r.status === controls.status.value)
    && (!controls.subject.value || r.subject === controls.subject.value) && (!controls.indicator.value || r.indicator.includes(controls.indicator.value))
    && r.confidence >= Number(controls.confidence.value);
}

function filter() {
  let number = 0;
  for (const r of records) {
    const keep = passes(r);
    number += keep;
    const mark = document.getElementById("o-" + r.id), row = document.getElementById("r-" + r.id);
    if (mark) mark.classList.toggle("off", !keep);
    if (row) row.hidden = !keep;
  }
  document.getElementById("f-shown").value = controls.confidence.value;
  document.getElementById("f-count").textContent = number + " of " + records.length + " observations";
}

for (const control of Object.values(controls)) control.addEventListener("input", filter);
document.getElementById("close").addEventListener("click", () => { panel.hidden = true; });
document.addEventListener("click", event => { const mark = event.target.closest("mark"); if (mark) show(mark.id.slice(2)); });
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.tagName === "MARK") show(event.target.id.slice(2));
  if (event.key === "Escape") panel.hidden = true;
});
function follow() {
  if (!location.hash.startsWith("#o-")) return;
  const mark = document.getElementById(location.hash.slice(1));
  if (mark) { show(location.hash.slice(3)); mark.scrollIntoView({ block: "center" }); }
}
window.addEventListener("hashchange", follow);
filter();
follow();
