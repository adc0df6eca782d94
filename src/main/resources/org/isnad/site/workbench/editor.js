// The editor: SPARQL highlighting, completion of prefixes, terms and names, a mark at the line of an error. Where CodeMirror is missing, the text area is the editor.
export function makeEditor(area, termsAddress, run) {
  if (!window.CodeMirror) return plain(area, run);
  let terms = null;
  let marked = null;
  const editor = CodeMirror.fromTextArea(area, {
    mode: 'application/sparql-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, viewportMargin: Infinity, direction: 'ltr', screenReaderLabel: area.labels[0].textContent,
    extraKeys: { 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': instance => complete(instance, true), Tab: false, 'Shift-Tab': false },
  });
  editor.on('inputRead', (instance, change) => {
    if (/[\w:\u0600-\u06ff]$/.test(change.text[0]) && word(instance).text.length > 1 && isName(instance, /keyword|builtin/)) complete(instance);
    else instance.closeHint();
  });

  /** Whether what is being written may name something: it is no variable, string, remark, identifier or number, nor one of some kinds of words. */
  function isName(instance, others) {
    const { text, from, to } = word(instance);
    const token = instance.getTokenAt(to);
    return !/^[\d-]/.test(text) && !/[?$@"'#\\^]/.test(instance.getLine(from.line).charAt(from.ch - 1)) && !/variable-2|string|comment/.test(token.type) && !others?.test(token.type) && !token.string.startsWith('<');
  }

  /** Offers names. Enter takes one that was asked for or chosen, or ends a prefixed name; else it is the end of the line. */
  async function complete(instance, isAsked) {
    if (!terms) terms = await (await fetch(termsAddress)).json();
    let isChosen = isAsked;
    const move = by => (cm, list) => { isChosen = true; list.moveFocus(by); };
    instance.showHint({ completeSingle: false, hint: suggest, extraKeys: { Up: move(-1), Down: move(1), Enter: (cm, list) => {
      const { text } = word(cm);
      if (isChosen || text.includes(':') && list.data.list[0].text !== text) list.pick();
      else { list.close(); cm.execCommand('newlineAndIndent'); }
    } } });
  }

  /** The word before the cursor: a prefixed name, or letters of either script. */
  function word(instance) {
    const cursor = instance.getCursor();
    const before = instance.getLine(cursor.line).slice(0, cursor.ch);
    const text = /[\w:\u0600-\u06ff-]*$/.exec(before)[0];
    return { text, from: { line: cursor.line, ch: cursor.ch - text.length }, to: cursor };
  }

  function suggest(instance) {
    const { text, from, to } = word(instance);
    if (!isName(instance)) return null;
    const list = [...prefixes(text, /prefix\s+$/i.test(instance.getLine(from.line).slice(0, from.ch))), ...vocabulary(text), ...entities(text)].slice(0, 40);
    return list.length ? explained({ list, from, to }) : null;
  }

  function prefixes(text, isDeclared) {
    return terms.prefixes.filter(([prefix]) => (prefix + ':').startsWith(text.toLowerCase()))
      .map(([prefix, namespace]) => isDeclared ? option(`${prefix}: <${namespace}>`, prefix + ':', namespace) : option(prefix + ':', prefix + ':', namespace, prefix));
  }

  /** Terms by their names, then by their labels. */
  function vocabulary(text) {
    const wanted = text.replace(/^isn:/i, '').toLowerCase();
    const rank = ([name, ...labels]) => [name, ...labels.slice(0, 2)].some(own => folded(own) === folded(wanted)) ? 0 : name.toLowerCase().startsWith(wanted) ? 1 : 2;
    return terms.terms.filter(([name, ...labels]) => name.toLowerCase().startsWith(wanted) || labels.slice(0, 2).some(label => wanted && names(label, wanted)))
      .sort((a, b) => rank(a) - rank(b)).map(([name, label, , definition]) => option('isn:' + name, `isn:${name} · ${label}`, definition, 'isn'));
  }

  /** Things by the words of their names; after a prefix, those that it can write. */
  function entities(text) {
    const [, prefix, wanted] = /^(?:(\w+):)?(.*)$/.exec(text);
    const [, namespace] = terms.prefixes.find(([known]) => known === prefix) || [];
    if (prefix && !namespace || !prefix && wanted.length < 2) return [];
    return terms.entities.filter(([address, ...labels]) => (!prefix || local(address, namespace)) && (labels.some(label => names(label, wanted)) || prefix && local(address, namespace).startsWith(wanted)))
      .map(([address, label, other]) => option(prefix ? `${prefix}:${local(address, namespace)}` : `<${address}>`, label + (other && ` · ${other}`), address, prefix));
  }

  /** What stands after a prefix for an address, if it can be written so. */
  function local(address, namespace) {
    const rest = address.startsWith(namespace) ? address.slice(namespace.length) : '';
    return /^\w[\w.-]*\w$/.test(rest) && rest;
  }

  function option(text, displayText, about, prefix) {
    return { text, displayText, about, render: (element, data, self) => { element.textContent = self.displayText; element.dir = 'auto'; }, hint: (instance, data, self) => {
      instance.replaceRange(self.text, self.from || data.from, self.to || data.to, 'complete');
      declare(instance, prefix);
    } };
  }

  /** What uses a prefix needs its declaration. */
  function declare(instance, prefix) {
    const [, namespace] = terms.prefixes.find(([known]) => known === prefix) || [];
    if (namespace && !new RegExp(`prefix\\s+${prefix}:`, 'i').test(instance.getValue())) instance.replaceRange(`PREFIX ${prefix}: <${namespace}>\n`, { line: 0, ch: 0 }, { line: 0, ch: 0 }, 'complete');
  }

  return {
    get: () => editor.getValue(),
    set: text => editor.setValue(text),
    focus: () => editor.focus(),
    onChange: told => editor.on('change', told),
    unmark: () => { if (marked !== null) { editor.removeLineClass(marked, 'background', 'wrong'); marked = null; } },
    mark: (given, column) => {
      const line = Math.min(given, editor.lineCount());
      marked = editor.addLineClass(line - 1, 'background', 'wrong');
      editor.setCursor({ line: line - 1, ch: column - 1 });
      editor.focus();
    },
  };
}

function plain(area, run) {
  area.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); } });
  return { get: () => area.value, set: text => { area.value = text; }, focus: () => area.focus(), onChange: told => area.addEventListener('input', told), unmark: () => {}, mark: line => {
    const start = area.value.split('\n').slice(0, line - 1).join('\n').length + 1;
    area.focus();
    area.setSelectionRange(start, start + (area.value.split('\n')[line - 1] || '').length);
  } };
}

/** Beside the list stands what the chosen entry means. */
function explained(hints) {
  const note = document.querySelector('.definition');
  CodeMirror.on(hints, 'select', chosen => {
    const list = document.querySelector('.CodeMirror-hints').getBoundingClientRect();
    note.textContent = chosen.about;
    note.hidden = !chosen.about;
    const isBelow = list.bottom + note.offsetHeight < innerHeight;
    note.style.top = (isBelow ? list.bottom : list.top - note.offsetHeight) + scrollY + 'px';
    note.style.left = Math.max(0, Math.min(list.left, document.documentElement.clientWidth - note.offsetWidth)) + scrollX + 'px';
  });
  ['close', 'update'].forEach(end => CodeMirror.on(hints, end, () => { note.hidden = true; }));
  return hints;
}

/** Whether a name has a word that begins like what was typed, whichever of the usual spellings either has. */
function names(name, typed) {
  const skeleton = consonants(folded(typed));
  return ` ${folded(name)}`.includes(' ' + folded(typed)) || skeleton.length > 2 && ` ${consonants(folded(name))}`.includes(' ' + skeleton);
}

/** Letters without their marks, as the search has them: one alif, one ya, ta marbuta as ha. */
function folded(text) {
  return text.toLowerCase().normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/(^| )ال(?=\S)/g, '$1');
}

/** Arabic words without long vowels, which foreign names are spelt with and without; empty if there are none. */
function consonants(text) {
  return /[\u0621-\u064a]/.test(text) ? text.replace(/(?<=[\u0621-\u064a])[اوي]/g, '') : '';
}
