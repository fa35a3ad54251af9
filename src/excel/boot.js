/*
 * The first script of a page, behind office.js. It runs in whatever engine Excel brings along, Internet Explorer's
 * included, and so is ES5: it looks at the engine and at Excel, then loads the program or says why it cannot be.
 *
 *   <script id="boot" src="boot.js" data-boot-texts="…" data-boot-program="taskpane.js"></script>
 *
 * A page without a face, that of the ribbon's commands, also has data-boot-actions="…" (names, parted by blanks) and
 * data-boot-pane="taskpane.html": where its program cannot run, its buttons show the pane's page in a window, which says
 * why.
 *
 * The texts are `bootTexts` of src/language/boot-words.ts as JSON; nothing here is a user's text.
 * https://learn.microsoft.com/office/dev/add-ins/develop/support-ie-11
 */
(function (window, document) {
  'use strict';

  var FLOOR = '1.14';
  var script = document.getElementById('boot');
  var texts = JSON.parse(script.getAttribute('data-boot-texts'));
  /** Reasons that another Excel would cure. */
  var CURED_BY_EXCEL = { engine: true, excel: true };

  /** Safari reads `(?<=…)` since 16.4; where an engine does not, the program ends before it begins. */
  function readsLookbehind() {
    var problem = null;
    try {
      new window.RegExp('(?<=a)b');
    } catch (error) {
      problem = error;
    }
    return problem === null;
  }

  /** What the program and its libraries use and Internet Explorer, EdgeHTML and old Safaris lack. */
  function isModern() {
    return (
      typeof window.Promise === 'function' &&
      typeof window.Proxy === 'function' &&
      typeof window.ResizeObserver === 'function' &&
      typeof window.structuredClone === 'function' &&
      typeof Object.fromEntries === 'function' &&
      typeof Array.prototype.at === 'function' &&
      typeof window.AbortSignal === 'function' &&
      'throwIfAborted' in window.AbortSignal.prototype &&
      readsLookbehind()
    );
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  function say(reason) {
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.setAttribute('style', 'font-family: "Segoe UI", sans-serif; font-size: 14px; line-height: 20px; padding: 16px');
    box.appendChild(element('p', texts.sentences[reason]));
    if (CURED_BY_EXCEL[reason] === true) {
      box.appendChild(element('p', texts.waysIntroduced));
      var list = document.createElement('ul');
      for (var i = 0; i < texts.ways.length; i++) list.appendChild(element('li', texts.ways[i]));
      box.appendChild(list);
    }
    document.body.insertBefore(box, document.body.firstChild);
    if (script.getAttribute('data-boot-actions') !== null && typeof window.Office !== 'undefined')
      window.Office.onReady(showPaneInstead);
  }

  /** https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins */
  function showPaneInstead() {
    var actions = script.getAttribute('data-boot-actions').split(' ');
    var address = document.location.href.replace(/[^/]*$/, '') + script.getAttribute('data-boot-pane');
    function run(event) {
      var done = function () {
        event.completed();
      };
      var size = { height: 40, width: 30, displayInIframe: true };
      window.Office.context.ui.displayDialogAsync(address, size, function (opened) {
        if (opened.status !== 'succeeded') done();
        else opened.value.addEventHandler(window.Office.EventType.DialogEventReceived, done);
      });
    }
    for (var i = 0; i < actions.length; i++) window.Office.actions.associate(actions[i], run);
  }

  function load() {
    var program = document.createElement('script');
    program.src = script.getAttribute('data-boot-program');
    program.onerror = function () {
      say('bundle');
    };
    document.body.appendChild(program);
  }

  function start() {
    if (!isModern()) return say('engine');
    if (typeof window.Office === 'undefined') return say('office');
    window.Office.onReady(function (info) {
      if (!info || !info.host) say('outside');
      else if (!window.Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) say('excel');
      else load();
    });
  }

  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
})(window, document);
