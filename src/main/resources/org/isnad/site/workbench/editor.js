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
    const wanted = text.toLowerCase();
    const list = [];
    terms.prefixes.filter(([prefix]) => (prefix + ':').startsWith(wanted)).forEach(([prefix, namespace]) => list.push({
      text: /prefix\s+$/i.test(instance.getLine(from.line).slice(0, from.ch)) ? `${prefix}: <${namespace}>` : prefix + ':', displayText: prefix + ': ' + namespace }));
    terms.terms.filter(([name, label]) => ('isn:' + name).toLowerCase().startsWith(wanted) || name.toLowerCase().startsWith(wanted) || label.startsWith(text))
      .forEach(([name, label, definition]) => list.push(option('isn:' + name, 'isn:' + name + ' · ' + label, definition)));
    if (wanted.length > 1) terms.entities.filter(([, ...names]) => names.some(name => name.toLowerCase().includes(wanted)))
      .forEach(([address, name, other]) => list.push(option('<' + address + '>', name + (other ? ' · ' + other : ''), address)));
    return { list: list.slice(0, 40), from, to };
  }

  function option(text, displayText, title) {
    return { text, displayText, render: (element, data, self) => { element.textContent = self.displayText; element.title = title; element.dir = 'auto'; } };
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
