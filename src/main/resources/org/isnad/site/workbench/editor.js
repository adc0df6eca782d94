// The editor: SPARQL highlighting, completion of prefixes, terms and names, a mark at the line of an error. Where CodeMirror is missing, the text area is the editor.
export function makeEditor(area, termsAddress, run) {
  if (!window.CodeMirror) return plain(area, run);
  let terms = null;
  let marked = null;
  const editor = CodeMirror.fromTextArea(area, {
    mode: 'application/sparql-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, viewportMargin: Infinity, direction: 'ltr', screenReaderLabel: area.labels[0].textContent,
    extraKeys: { 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': complete, Tab: false, 'Shift-Tab': false },
  });
  editor.on('inputRead', (instance, change) => {
    if (/[\w:\u0600-\u06ff]$/.test(change.text[0]) && word(instance).text.length > 1) complete(instance);
  });

  async function complete(instance) {
    if (!terms) terms = await (await fetch(termsAddress)).json();
    instance.showHint({ completeSingle: false, hint: suggest });
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
    const list = [...prefixes(text, /prefix\s+$/i.test(instance.getLine(from.line).slice(0, from.ch))), ...vocabulary(text), ...entities(text)].slice(0, 40);
    return explained({ list, from, to });
  }

  function prefixes(text, isDeclared) {
    return terms.prefixes.filter(([prefix]) => (prefix + ':').startsWith(text.toLowerCase()))
      .map(([prefix, namespace]) => option(isDeclared ? `${prefix}: <${namespace}>` : prefix + ':', prefix + ':', namespace));
  }

  function vocabulary(text) {
    const wanted = text.replace(/^isn:/i, '');
    return terms.terms.filter(([name, ...labels]) => name.toLowerCase().startsWith(wanted.toLowerCase()) || labels.slice(0, 2).some(label => wanted && names(label, wanted)))
      .map(([name, label, , definition]) => option('isn:' + name, `isn:${name} · ${label}`, definition));
  }

  function entities(text) {
    return text.length < 2 ? [] : terms.entities.filter(([, ...labels]) => labels.some(label => names(label, text)))
      .map(([address, label, other]) => option(`<${address}>`, label + (other && ` · ${other}`), address));
  }

  function option(text, displayText, about) {
    return { text, displayText, about, render: (element, data, self) => { element.textContent = self.displayText; element.dir = 'auto'; } };
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
