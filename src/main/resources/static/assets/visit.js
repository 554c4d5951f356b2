/* The log of a visit survives a lost connection: what is written stays in this browser and is sent once there is a network. The server takes each key once. */
(function (d, w) {
  var PREFIX = 'touyan.log.';
  var PAGES = 'touyan-me';
  var PHOTOS = 'touyan-photos';
  var PLACES = [0, 1, 2];
  var AGAIN = 20000;
  var LARGEST = 1600;
  var store;
  try { store = w.localStorage; } catch (refused) { return; }

  function read(name) {
    try { return JSON.parse(store.getItem(name)); } catch (unreadable) { return null; }
  }
  /* Browsers keep pages and pictures for secure addresses only; elsewhere the text alone is kept. */
  function cache(name, work) { return w.caches ? w.caches.open(name).then(work) : Promise.resolve([]); }
  function place(order, i) { return '/me/t/' + order + '/photos/' + i; }
  function keepPhotos(order, files) {
    return cache(PHOTOS, function (c) {
      return Promise.all(PLACES.map(function (i) {
        return files[i] ? c.put(place(order, i), new Response(files[i])) : c.delete(place(order, i));
      }));
    });
  }
  function keptPhotos(order) {
    return cache(PHOTOS, function (c) {
      return Promise.all(PLACES.map(function (i) { return c.match(place(order, i)); }));
    }).then(function (found) {
      return Promise.all(found.filter(Boolean).map(function (answer) {
        return answer.blob().then(function (b) { return new File([b], 'photo.jpg', { type: b.type }); });
      }));
    });
  }
  function forget(order, action) {
    store.removeItem(PREFIX + order);
    return keepPhotos(order, []).then(function () {
      return cache(PAGES, function (c) { return c.delete(action, { ignoreVary: true }); });
    });
  }
  function post(action, body) {
    return w.fetch(action, { method: 'POST', body: body, headers: { 'HX-Request': 'true' }, credentials: 'same-origin' });
  }
  function leadsTo(answer) { return answer.headers.get('HX-Redirect'); }

  /* Puts these pages aside, with what they need to look as always; the rest is thrown away if only these are wanted. */
  function putAside(paths, only) {
    if (!w.caches || !w.navigator.serviceWorker || !w.navigator.onLine) return;
    w.navigator.serviceWorker.register('/assets/worker.js', { scope: '/me' });
    var list = performance.getEntriesByType('resource').map(function (e) { return new URL(e.name).pathname; })
      .filter(function (path) { return path.indexOf('/assets/') === 0; }).concat(paths)
      .filter(function (path, i, all) { return all.indexOf(path) === i; });
    cache(PAGES, function (c) {
      return c.addAll(list).then(function () { return only ? c.keys() : []; }).then(function (kept) {
        return Promise.all(kept.filter(function (k) { return list.indexOf(new URL(k.url).pathname) < 0; })
          .map(function (k) { return c.delete(k, { ignoreVary: true }); }));
      });
    });
  }

  /* A phone's picture is ten times larger than what is kept of it. */
  function shrunk(file) {
    if (!w.createImageBitmap) return Promise.resolve(file);
    return w.createImageBitmap(file).then(function (image) {
      var ratio = Math.min(1, LARGEST / Math.max(image.width, image.height));
      var canvas = d.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.width * ratio));
      canvas.height = Math.max(1, Math.round(image.height * ratio));
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done) {
        canvas.toBlob(function (b) { done(b ? new File([b], 'photo.jpg', { type: 'image/jpeg' }) : file); }, 'image/jpeg', 0.85);
      });
    }).catch(function () { return file; });
  }
  function choose(input, files) {
    var chosen = new DataTransfer();
    files.forEach(function (file) { chosen.items.add(file); });
    input.files = chosen.files;
    input.dispatchEvent(new Event('chosen'));
  }

  function button(words, more, label) {
    var b = d.createElement('button');
    b.type = 'button';
    b.className = 'btn btn--line' + more;
    b.textContent = words;
    if (label) b.setAttribute('aria-label', label);
    return b;
  }

  function log(form) {
    var order = form.dataset.log;
    var name = PREFIX + order;
    var action = form.getAttribute('action');
    var offline = form.querySelector('[data-offline]');
    var kept = form.querySelector('[data-kept]');
    var save = form.querySelector('.acts button');
    var words = save.textContent;
    var note = form.elements.note;
    var minutes = form.elements.minutes;
    var photos = form.elements.photos;
    var chosen = Promise.resolve();
    var sending = false;
    var renewed = false;

    function keep(waiting) {
      var pairs = Array.from(new FormData(form)).filter(function (p) { return p[0] !== '_csrf' && typeof p[1] === 'string'; });
      store.setItem(name, JSON.stringify({ action: action, pairs: pairs, waiting: waiting }));
    }
    function typed() { keep(false); }
    function rest() {
      sending = false;
      save.removeAttribute('aria-busy');
      save.textContent = words;
    }
    function wait() {
      rest();
      kept.hidden = false;
      w.setTimeout(again, AGAIN);
    }
    function again() {
      var draft = read(name);
      if (draft && draft.waiting && w.navigator.onLine) send();
    }
    /* The page may have been put aside long ago. */
    function renew() {
      return w.fetch(w.location.pathname, { headers: { Accept: 'text/html' }, credentials: 'same-origin' }).then(function (a) { return a.text(); }).then(function (html) {
        form.elements._csrf.value = new DOMParser().parseFromString(html, 'text/html').querySelector('[name=_csrf]').value;
      });
    }
    function send() {
      if (sending) return;
      sending = true;
      keep(true);
      save.setAttribute('aria-busy', 'true');
      chosen.then(function () { return post(action, new FormData(form)); }).then(function (answer) {
        if (answer.ok && leadsTo(answer)) {
          forget(order, action).then(function () { w.location.assign(leadsTo(answer)); });
        } else if (answer.status === 401 && leadsTo(answer)) {
          w.location.assign(leadsTo(answer) + '?to=' + encodeURIComponent(action));
        } else if (answer.status === 403 && !renewed) {
          renewed = true;
          renew().then(rest).then(send, wait);
        } else if (answer.status >= 500) {
          wait();
        } else {
          keep(false);
          form.submit();
        }
      }, wait);
    }
    function restore(draft) {
      form.querySelectorAll('input[type=checkbox]').forEach(function (box) { box.checked = false; });
      draft.pairs.forEach(function (p) {
        form.querySelectorAll('[name="' + p[0] + '"]').forEach(function (input) {
          if (input.type === 'radio' || input.type === 'checkbox') { input.checked = input.value === p[1]; } else { input.value = p[1]; }
        });
      });
    }
    function say(phrase) {
      note.value += (note.value && !/[，。；、\s]$/.test(note.value) ? '，' : '') + phrase;
    }

    form.querySelectorAll('input[name=phrase]').forEach(function (box) {
      var plus = button('+ ' + box.value, ' btn--s');
      plus.addEventListener('click', function () { say(box.value); typed(); });
      if (box.checked) say(box.value);
      box.parentNode.replaceWith(plus);
    });
    var stepper = d.createElement('div');
    stepper.className = 'stepper';
    minutes.before(stepper);
    stepper.append(minutes);
    [['−', form.dataset.less, -30, 'prepend'], ['＋', form.dataset.more, 30, 'append']].forEach(function (step) {
      var b = button(step[0], '', step[1]);
      b.addEventListener('click', function () {
        minutes.value = Math.max(30, Math.round((Number(minutes.value) + step[2]) / 30) * 30);
        typed();
      });
      stepper[step[3]](b);
    });
    photos.addEventListener('change', function () {
      chosen = Promise.all(Array.from(photos.files).slice(0, PLACES.length).map(shrunk)).then(function (files) {
        choose(photos, files);
        return keepPhotos(order, files);
      }).catch(function () { /* A full store keeps no pictures; they are sent all the same. */ });
    });
    form.addEventListener('input', typed);
    form.addEventListener('submit', function (e) { e.preventDefault(); send(); });
    w.addEventListener('offline', function () { offline.hidden = false; });
    w.addEventListener('online', function () { offline.hidden = true; again(); });

    var draft = read(name);
    offline.hidden = w.navigator.onLine;
    if (draft && !d.querySelector('.errsum')) restore(draft);
    keptPhotos(order).then(function (files) {
      if (files.length && !photos.files.length) choose(photos, files);
      if (draft && draft.waiting) { kept.hidden = false; again(); }
    });
    if (action.indexOf('/me/') === 0) putAside([action], false);
  }

  /* Whatever waits is sent from the list of tasks as well: he may never open that page again. */
  function sendWaiting(token) {
    var waiting = Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0; })
      .map(function (key) { return { order: key.slice(PREFIX.length), draft: read(key) }; })
      .filter(function (one) { return one.draft && one.draft.waiting; });
    Promise.all(waiting.map(function (one) {
      return keptPhotos(one.order).then(function (files) {
        var body = new FormData();
        one.draft.pairs.concat([[token.name, token.value]]).forEach(function (p) { body.append(p[0], p[1]); });
        files.forEach(function (file) { body.append('photos', file); });
        return post(one.draft.action, body);
      }).then(function (answer) {
        return answer.ok && leadsTo(answer) ? forget(one.order, one.draft.action).then(function () { return true; }) : false;
      }, function () { return false; });
    })).then(function (sent) { if (sent.indexOf(true) >= 0) w.location.reload(); });
  }

  var form = d.querySelector('form[data-log]');
  if (form) log(form);
  var tasks = d.querySelector('[data-logs]');
  if (tasks) {
    if (w.navigator.onLine) sendWaiting(tasks.querySelector('input'));
    var pages = [w.location.pathname];
    d.querySelectorAll('main h3 a[href^="/me/t/"]').forEach(function (a) { pages.push(a.pathname, a.pathname + '/log'); });
    putAside(pages, true);
  }
})(document, window);
