/* Score sheet: Enter and arrows move up and down, each cell is saved when it is left, and says so. Without this file the sheet is a plain form. */
(function (d) {
  var form = d.querySelector('[data-marks]');
  if (!form) return;
  var cells = Array.prototype.slice.call(form.querySelectorAll('input[data-part]'));
  var said = form.querySelector('[data-saved]');
  cells.forEach(function (cell) { cell.dataset.was = cell.value; });
  function say(cell, words, bad) {
    said.textContent = words;
    cell.setAttribute('aria-invalid', bad ? 'true' : 'false');
    cell.classList.toggle('bad', bad);
  }
  function save(cell) {
    if (cell.value === cell.dataset.was) return;
    var body = new URLSearchParams();
    var staff = form.querySelector('[name=staff]');
    form.querySelectorAll('input[type=hidden]:not([name=candidate])').forEach(function (i) { body.append(i.name, i.value); });
    if (staff) body.set('staff', staff.value);
    body.append('candidate', cell.dataset.candidate);
    body.append(cell.dataset.part, cell.value);
    var sent = cell.value;
    fetch(form.getAttribute('action') + '/one', {method: 'POST', body: body, credentials: 'same-origin', headers: {'HX-Request': 'true'}})
      .then(function (answer) { return answer.text().then(function (text) { return {ok: answer.ok, text: text}; }); })
      .then(function (answer) {
        var box = d.createElement('div');
        box.innerHTML = answer.text;
        if (answer.ok) {
          cell.dataset.was = sent;
          var result = form.querySelector('[data-result="' + cell.dataset.candidate + '"]');
          var tag = box.querySelector('.tag');
          if (result && tag) result.replaceChildren(tag);
        }
        say(cell, box.textContent.trim(), !answer.ok);
      }, function () { say(cell, said.dataset.lost, true); });
  }
  form.addEventListener('focusout', function (e) { if (e.target.dataset.part) save(e.target); });
  form.addEventListener('keydown', function (e) {
    var cell = e.target;
    if (!cell.dataset || !cell.dataset.part || e.isComposing) return;
    var step = e.key === 'Enter' || e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    e.preventDefault();
    var column = cells.filter(function (c) { return c.dataset.part === cell.dataset.part; });
    var next = column[column.indexOf(cell) + step];
    if (next) { next.focus(); next.select(); } else cell.blur();
  });
})(document);
