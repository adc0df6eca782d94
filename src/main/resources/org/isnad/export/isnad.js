// Answers for a site that was written as files, as the server does that wrote them: content negotiation, redirects, conditions, codings, problems.
// What is at an address stands in answers/, what is said everywhere in site.json; this script only chooses. For njs 0.7 and later.
import fs from 'fs';

const READING = 'GET, HEAD, OPTIONS';
const WELL_FORMED = /^[A-Za-z0-9._~:@!$&'()*+,;=-]+(\/[A-Za-z0-9._~:@!$&'()*+,;=-]+)*$/;
const STEP = /^(.*\/)?\.\.?(\/.*)?$/;

function answer(r) {
  const site = JSON.parse(fs.readFileSync(r.variables.isnad_place + '/nginx/site.json'));
  put(r, site.shared);
  if (r.method === 'OPTIONS') return options(r, site);
  const path = pathOf(r, site) === '' ? 'index' : pathOf(r, site);
  if (path === 'sparql' && r.method === 'POST' || /^sparql((\.ar)?\.html)?$/.test(path) && r.args.query) return problem(r, site, 'noEndpoint', {});
  if (r.method !== 'GET' && r.method !== 'HEAD') {
    r.headersOut['Allow'] = READING;
    return problem(r, site, 'notAllowed', { methods: READING });
  }
  if (path === null) return problem(r, site, 'malformed', {});
  const here = read(r, path);
  if (here && here.states && r.headersIn['Accept-Datetime']) return former(r, site, here);
  if (asksForMore(r, site, path)) return problem(r, site, 'noEndpoint', {});
  const found = documentAt(r, path);
  if (found) return send(r, path, found);
  if (here && here.views) return negotiate(r, site, path, here);
  return nothing(r, site, path, here);
}

/** The path below the base, decoded; null if it cannot be an address. */
function pathOf(r, site) {
  try {
    const path = decodeURIComponent(r.variables.request_uri.split('?')[0].substring(site.prefix.length));
    return path === '' || (path.length <= 1024 && WELL_FORMED.test(path) && !STEP.test(path)) ? path : null;
  } catch (e) {
    return null;
  }
}

/** Whether a page is wanted that only the server makes: a search, a choice, a query to edit. */
function asksForMore(r, site, path) {
  const names = site.parameters[path.replace(/(\.ar)?\.(html|csv|svg)$/, '')] || [];
  return names.some(name => r.args[name]);
}

/** What is known of an address without a format. */
function read(r, path) {
  try {
    return JSON.parse(fs.readFileSync(r.variables.isnad_place + '/answers/' + path + '.json'));
  } catch (e) {
    return null;
  }
}

/** The document at an address: a file, or one of a thing's, whose ending may have several parts. */
function documentAt(r, path) {
  const file = read(r, path);
  if (file && file.documents && file.documents['']) return file.documents[''];
  const last = path.lastIndexOf('/') + 1;
  for (let dot = path.lastIndexOf('.'); dot > last; dot = path.lastIndexOf('.', dot - 1)) {
    const thing = read(r, path.substring(0, dot));
    if (thing && thing.documents && thing.documents[path.substring(dot + 1)]) return thing.documents[path.substring(dot + 1)];
  }
  return null;
}

function send(r, path, found) {
  const compressed = found.compressed && acceptsGzip(r.headersIn['Accept-Encoding']);
  const etag = compressed ? found.compressed : found.etag;
  put(r, found.fields);
  r.headersOut['ETag'] = etag;
  if (compressed) r.headersOut['Content-Encoding'] = 'gzip';
  if (isUnchanged(r, etag, found.modified)) return empty(r, 304);
  r.return(200, fs.readFileSync(r.variables.isnad_place + '/site/' + path + (compressed ? '.gz' : '')));
}

/** Of If-Match and If-Unmodified-Since nginx judges by itself, and refuses (412): it knows no tags and dates that a script gives. */
function isUnchanged(r, etag, modified) {
  const tags = r.headersIn['If-None-Match'];
  if (tags) return tags.split(',').map(tag => tag.trim()).some(tag => tag === '*' || tag === etag || tag === 'W/' + etag);
  return modified <= time(r.headersIn['If-Modified-Since']);
}

/** RFC 9110, section 5.6.7: a date in the preferred form or one of the two obsolete ones, in milliseconds; NaN if it is none. */
function time(field) {
  const parts = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT$|^[A-Z][a-z]+day, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$|^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$/.exec(field || '');
  if (!parts) return NaN;
  if (parts[1]) return at(parts[3], parts[2], parts[1], parts[4]);
  if (parts[9]) return at(parts[12], parts[9], parts[10].trim(), parts[11]);
  const first = new Date().getFullYear() - 49;
  return at(first + (Number(parts[7]) - first % 100 + 100) % 100, parts[6], parts[5], parts[8]);
}

function at(year, month, day, clock) {
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3;
  const hours = clock.split(':').map(Number);
  return Number.isInteger(number) ? Date.UTC(Number(year), number, Number(day), hours[0], hours[1], hours[2]) : NaN;
}

function negotiate(r, site, path, here) {
  const own = here.views[''] ? '' : Object.keys(here.views)[0];
  const wanted = profiles(r).map(profile => site.profiles[profile.replace(/^https?:/, '')]).filter(infix => infix !== undefined && here.views[infix]).concat([own]);
  const infix = wanted.find(view => choose(here.views[view], r.headersIn['Accept']));
  if (infix === undefined) return problem(r, site, 'notAcceptable', { formats: here.views[own].map(format => format[1]).join(', ') });
  const chosen = choose(here.views[infix], r.headersIn['Accept']);
  if (here.page && chosen[0] === 'html') return elsewhere(r, here.page.location, here.page.fields);
  const page = infix === '' && chosen[0] === 'html' && here.views['.ar'] && wantsArabic(r.headersIn['Accept-Language']);
  const ending = (page ? '.ar' : infix) + '.' + chosen[0];
  if (here.redirect) return elsewhere(r, site.base + path + ending, here.redirect);
  const found = here.documents[ending.substring(1)];
  found.fields['Vary'] = here.vary;
  send(r, path + ending, found);
}

function elsewhere(r, location, fields) {
  put(r, fields);
  r.headersOut['Location'] = location;
  empty(r, 303);
}

/** RFC 4647, section 3.4: the first range that begins with a language there is, in the order of the client's liking. */
function wantsArabic(field) {
  const known = elements(field).map(element => ({ tag: element.split(';')[0].trim().toLowerCase().split('-')[0], q: quality(element) }))
    .filter(range => range.q > 0 && (range.tag === 'en' || range.tag === 'ar')).sort((a, b) => b.q - a.q);
  return known.length > 0 && known[0].tag === 'ar';
}

function profiles(r) {
  const accepted = elements(r.headersIn['Accept-Profile']).map(element => ({ name: element.split(';')[0].trim().replace(/[<>]/g, ''), q: quality(element) }))
    .filter(profile => profile.q > 0).sort((a, b) => b.q - a.q).map(profile => profile.name);
  return r.args._profile ? [r.args._profile].concat(accepted) : accepted;
}

/** RFC 7089: the last state that is not later than the time, or else the first. */
function former(r, site, here) {
  const wanted = time(r.headersIn['Accept-Datetime']);
  if (isNaN(wanted)) return problem(r, site, 'badTime', {}, here.gate['Link']);
  const before = here.states.filter(state => state[0] <= wanted);
  put(r, here.gate);
  r.headersOut['Location'] = site.base + (before.length ? before[before.length - 1] : here.states[0])[1];
  empty(r, 302);
}

function nothing(r, site, path, here) {
  const part = /^(np\/[^\/]+)\/(Head|assertion|provenance|pubinfo)$/.exec(path);
  const whole = part && read(r, part[1]);
  if (whole) return elsewhere(r, site.base + part[1], whole.page.fields);
  const owner = path.replace(/(\.(ar|schema|nanopub))?\.(html|ttl|jsonld|nt|rdf|trig|nq)$/, '');
  const withdrawn = here && here.status === 410 ? here : read(r, owner);
  if (!withdrawn || withdrawn.status !== 410) return problem(r, site, 'missing', { path: path });
  problem(r, site, 'withdrawn', { path: owner }, withdrawn.fields['Link']);
}

function problem(r, site, name, values, link) {
  const language = r.variables.request_uri.split('?')[0].endsWith('.ar.html') || wantsArabic(r.headersIn['Accept-Language']) ? 'ar' : 'en';
  const forms = site.problems.filter(said => said.accept !== 'text/html' || said.language === language);
  const form = choose(forms.map(said => [said, said.accept]), r.headersIn['Accept']);
  const said = (form ? form[0] : site.problems.find(other => other.accept === 'text/plain'))[name];
  put(r, said.fields);
  if (link) r.headersOut['Link'] = link;
  const isPage = said.fields['Content-Type'].startsWith('text/html');
  const body = Object.keys(values).reduce((text, key) => text.split('{' + key + '}').join(isPage ? values[key].replace(/&/g, '&amp;') : values[key]), said.body);
  r.return(said.status, body);
}

function options(r, site) {
  r.headersOut['Allow'] = READING;
  Object.keys(site.preflight).forEach(name => { r.headersOut[name] = site.preflight[name].replace('{methods}', READING); });
  empty(r, 204);
}

/** An answer without a body, and so without a type. */
function empty(r, status) {
  r.status = status;
  r.sendHeader();
  r.finish();
}

function put(r, fields) {
  Object.keys(fields).forEach(name => { r.headersOut[name] = fields[name]; });
}

/** RFC 9110, section 12.5.1: the most specific range that matches an offer gives its quality; the highest wins, among equals the first offer. */
function choose(offers, accept) {
  const ranges = elements(accept).map(range).filter(known => known);
  if (!ranges.length) return offers[0];
  let best = null;
  let most = 0;
  offers.forEach(offer => {
    const matching = ranges.filter(known => known.type === '*' || known.type === offer[1].split('/')[0] && (known.subtype === '*' || known.subtype === offer[1].split('/')[1]))
      .sort((a, b) => b.rank - a.rank || a.parameters - b.parameters || b.q - a.q);
    if (matching.length && matching[0].q > most) {
      best = offer;
      most = matching[0].q;
    }
  });
  return best;
}

function range(element) {
  const names = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\/([!#$%&'*+.^_`|~0-9A-Za-z-]+)/.exec(element);
  if (!names) return null;
  const own = element.split(/;\s*[qQ]\s*=/)[0].split(';').slice(1).filter(parameter => !/^\s*charset\s*=/i.test(parameter));
  return { type: names[1].toLowerCase(), subtype: names[2].toLowerCase(), rank: names[1] === '*' ? 0 : names[2] === '*' ? 1 : 2, parameters: own.length, q: quality(element) };
}

function quality(element) {
  const found = /;\s*[qQ]\s*=\s*([^;\s]*)/.exec(element);
  return !found ? 1 : /^(0(\.[0-9]{0,3})?|1(\.0{0,3})?)$/.test(found[1]) ? Number(found[1]) : 0;
}

function acceptsGzip(field) {
  const wanted = {};
  elements(field).forEach(element => {
    const name = element.split(';')[0].trim().toLowerCase().replace(/^x-/, '');
    if (!(name in wanted)) wanted[name] = quality(element);
  });
  const own = 'gzip' in wanted ? wanted.gzip : wanted['*'] || 0;
  return own > 0 && own >= (wanted.identity || 0);
}

/** The elements of a list; a comma inside a quoted string does not part them. */
function elements(field) {
  const parts = (field || '').match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) || [];
  return parts.map(element => element.trim()).filter(element => element);
}

export default { answer };
