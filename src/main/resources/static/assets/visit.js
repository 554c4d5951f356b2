/* The log of a visit survives a lost connection: it is kept in the browser, and sent once there is a network. The server takes each key once. */
(function (d, w) {
  var PREFIX = 'touyan.log.';
  var store;
  try { store = w.localStorage; } catch (refused) { return; }
  function read(name) {
    try { return JSON.parse(store.getItem(name)); } catch (unreadable) { return null; }
  }
  function post(action, pairs) {
    return fetch(action, { method: 'POST', body: new URLSearchParams(pairs), redirect: 'manual', credentials: 'same-origin' });
  }
  function accepted(answer) { return answer.type === 'opaqueredirect'; }

  var form = d.querySelector('form[data-log]');
  if (form) {
    var name = PREFIX + form.dataset.log;
    var offline = form.querySelector('[data-offline]');
    var kept = form.querySelector('[data-kept]');
    var button = form.querySelector('.acts button');
    var words = button.textContent;
    var pairs = function () { return Array.from(new FormData(form)).filter(function (p) { return p[0] !== '_csrf'; }); };
    var keep = function (waiting) {
      store.setItem(name, JSON.stringify({ action: form.getAttribute('action'), pairs: pairs(), waiting: waiting }));
    };
    var rest = function () { button.removeAttribute('aria-busy'); button.textContent = words; };
    var send = function () {
      keep(true);
      button.setAttribute('aria-busy', 'true');
      return post(form.getAttribute('action'), Array.from(new FormData(form))).then(function (answer) {
        store.removeItem(name);
        if (accepted(answer)) { w.location.assign(form.dataset.done); } else { form.submit(); }
      }, function () {
        rest();
        kept.hidden = false;
      });
    };
    var draft = read(name);
    if (draft && !d.querySelector('.errsum')) {
      form.querySelectorAll('input[type=checkbox]').forEach(function (box) { box.checked = false; });
      draft.pairs.forEach(function (p) {
        form.querySelectorAll('[name="' + p[0] + '"]').forEach(function (input) {
          if (input.type === 'radio' || input.type === 'checkbox') { input.checked = input.value === p[1]; } else { input.value = p[1]; }
        });
      });
    }
    form.addEventListener('input', function () { keep(false); });
    form.addEventListener('submit', function (e) { e.preventDefault(); send(); });
    w.addEventListener('offline', function () { offline.hidden = false; });
    w.addEventListener('online', function () {
      var waiting = read(name);
      offline.hidden = true;
      if (waiting && waiting.waiting) send();
    });
    offline.hidden = w.navigator.onLine;
    if (draft && draft.waiting && w.navigator.onLine) send();
  }

  var place = d.querySelector('[data-logs]');
  if (place && w.navigator.onLine) {
    var token = place.querySelector('input');
    Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0; }).forEach(function (key) {
      var waiting = read(key);
      if (!waiting || !waiting.waiting) return;
      post(waiting.action, waiting.pairs.concat([[token.name, token.value]])).then(function (answer) {
        if (!accepted(answer)) return;
        store.removeItem(key);
        place.hidden = false;
      }, function () { place.hidden = true; });
    });
  }
})(document, window);
