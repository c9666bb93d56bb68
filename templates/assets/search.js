// Search and filters of the list of projects. Everything that is shown comes from the page: words from its attributes,
// markup from its <template> elements, in which __name__ stands for a value. Without this script the page is whole, too.
// What the files of the index hold is told in docs/architecture.md.

const WORD = /[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff]+/g;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Uint8Array(128);
[...DIGITS].forEach((letter, value) => { VALUE_OF[letter.charCodeAt(0)] = value; });
// Letters that no canonical decomposition takes apart.
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ſ: 's' };
const TYPING_PAUSE = 15;
const ANNOUNCING_PAUSE = 900;

const form = document.querySelector('form[data-index]');
if (form) start();

function start() {
  const part = Object.fromEntries(
    [...document.querySelectorAll('[data-search]')].map((element) => [element.dataset.search, element]));
  const field = form.elements.q;
  const words = { ...form.dataset };
  const list = new URL(form.action).pathname;
  const home = location.pathname;
  const page = Number(words.page);
  const language = document.documentElement.lang;
  const number = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  const files = new Map();
  const boxes = [];
  const goes = part.go.textContent;
  let asked = { q: '', chosen: [], sort: '' };
  let shown = page;
  let latest = 0;
  let isTyping = false;
  let typing, announcing, known;

  // ---- The index

  const file = (name) => {
    if (!files.has(name)) {
      files.set(name, fetch(new URL(name, new URL(words.index, location.href))).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
        return answer.json();
      }));
    }
    return files.get(name);
  };

  const index = () => known ??= file(words.index).then((core) => {
    const facets = core.facets.map(({ name, title, values }) => ({
      name, title, values: values.map((value) => ({ ...value, ids: ids(value.ids), words: value.words.split(' ') })),
    }));
    return { ...core, facets };
  });

  // The projects in which a word begins so.
  const beginning = async (core, prefix) => {
    const found = new Uint8Array(core.count);
    for (const facet of core.facets) {
      for (const value of facet.values) {
        if (value.words.some((word) => word.startsWith(prefix))) for (const id of value.ids) found[id] = 1;
      }
    }
    const wanted = core.words.filter(([first], place) =>
      (first < prefix || first.startsWith(prefix)) && !(core.words[place + 1]?.[0] <= prefix));
    for (const shard of await Promise.all(wanted.map(([, name]) => file(name)))) {
      let word = '';
      const postings = shard.ids.split(' ');
      shard.words.split(' ').forEach((coded, place) => {
        word = word.slice(0, VALUE_OF[coded.charCodeAt(0)]) + coded.slice(1);
        if (word.startsWith(prefix)) for (const id of ids(postings[place])) found[id] = 1;
      });
    }
    return found;
  };

  const all = async (core, prefixes) => {
    const sets = await Promise.all(prefixes.map((prefix) => beginning(core, prefix)));
    return new Uint8Array(core.count).fill(1).map((_, id) => (sets.every((set) => set[id]) ? 1 : 0));
  };

  // What is typed without a space is one word first, then several. What begins as a registration number („cz.03.2.60“) is
  // nothing else: its parts would be found everywhere.
  const matching = async (core, text) => {
    const sets = await Promise.all(text.split(/\s+/).map(async (chunk) => {
      const parts = wordsOf(chunk);
      if (parts.length > 1) {
        const whole = await beginning(core, parts.join(''));
        if (whole.includes(1) || parts[0] === 'cz') return whole;
      }
      // A single letter is a preposition, or a word of which the rest is still to come.
      return all(core, parts.filter((part) => part.length > 1 || part >= '0' && part <= '9'));
    }));
    return new Uint8Array(core.count).fill(1).map((_, id) => (sets.every((set) => set[id]) ? 1 : 0));
  };

  // The projects that fit, and how many would be left of them with each value: what is chosen in the value's own facet does
  // not count against it, since values of one facet are alternatives.
  const choose = (core, fits, chosen) => {
    const misses = fits.map((fit) => (fit ? 0 : 2));
    const missed = new Uint8Array(core.count);
    core.facets.forEach((facet, place) => {
      const slugs = chosen.filter((choice) => choice.name === facet.name).map((choice) => choice.slug);
      if (!slugs.length) return;
      const has = new Uint8Array(core.count);
      for (const value of facet.values) if (slugs.includes(value.slug)) for (const id of value.ids) has[id] = 1;
      for (let id = 0; id < core.count; id += 1) {
        if (!has[id]) {
          misses[id] += 1;
          missed[id] = place;
        }
      }
    });
    const hits = [];
    misses.forEach((count, id) => count || hits.push(id));
    const count = (place, value) => {
      let sum = 0;
      for (const id of value.ids) if (!misses[id] || misses[id] === 1 && missed[id] === place) sum += 1;
      return sum;
    };
    return { hits, count };
  };

  // Projects are numbered in the order of the list.
  const sorted = async (core, hits) => {
    if (!asked.sort) return hits;
    const keys = numbers((await file(core.order))[asked.sort]);
    return hits.sort((a, b) => keys[b] - keys[a] || a - b);
  };

  const rows = async (core, hits) => {
    const places = [...new Set(hits.map((id) => Math.floor(id / core.perFile)))];
    const shards = new Map(await Promise.all(places.map(async (place) => [place, await file(core.rows[place])])));
    return hits.map((id) => {
      const values = shards.get(Math.floor(id / core.perFile))[id % core.perFile];
      return filled(part.row, Object.fromEntries(core.fields.map((name, place) => [name, values[place]])));
    });
  };

  // ---- The page

  const title = (core, { name, slug }) => {
    const facet = core.facets.find((facet) => facet.name === name);
    return `${facet.title}: ${facet.values.find((value) => value.slug === slug)?.title ?? slug}`;
  };

  const counted = (count) => (words[plural.select(count)] ?? words.other).replace('__count__', number.format(count));

  // How many there are, above the results and, on a phone, below the filters.
  const tell = (count) => {
    part.count.textContent = counted(count);
    part.go.textContent = goes.replace('__found__', counted(count));
  };

  const isAsking = () => asked.q !== '' || asked.chosen.length > 0 || asked.sort !== '';

  const address = ({ q, chosen, sort }) => {
    const query = new URLSearchParams();
    if (q) query.set('q', q);
    for (const { name, slug } of chosen) query.append(name, slug);
    if (sort) query.set(part.sort.name, sort);
    return query.toString() ? `${list}?${query}` : home;
  };

  const say = (text) => {
    clearTimeout(announcing);
    announcing = setTimeout(() => { part.status.textContent = text; }, ANNOUNCING_PAUSE);
  };

  const show = async () => {
    latest += 1;
    const run = latest;
    const waiting = setTimeout(() => { part.count.textContent = words.wait; }, 400);
    try {
      const core = await index();
      const fits = await matching(core, asked.q);
      const { hits, count } = choose(core, fits, asked.chosen);
      const ordered = await sorted(core, hits);
      const made = await rows(core, ordered.slice(0, shown));
      if (run !== latest) return;
      if (isAsking()) {
        part.rows.replaceChildren(...made);
        part.shown.textContent = words.shown
          .replace('__shown__', number.format(made.length)).replace('__count__', number.format(hits.length));
      }
      part.plain.hidden = isAsking();
      part.own.hidden = !isAsking() || !hits.length;
      part.more.hidden = made.length >= hits.length;
      part.nothing.hidden = hits.length > 0;
      part.sorting.hidden = !hits.length;
      tell(hits.length);
      for (const box of boxes) {
        const place = core.facets.findIndex((facet) => facet.name === box.name);
        const value = core.facets[place].values.find((value) => value.slug === box.value);
        const left = value ? count(place, value) : 0;
        box.shown.textContent = number.format(left);
        box.item.classList.toggle('none', !left && !box.input.checked);
      }
      if (!hits.length) offerWays(core, fits);
      showChips(core);
      part.failed.hidden = true;
      say(hits.length ? words.found.replace('__found__', counted(hits.length)) : words.none);
    } catch (error) {
      if (run !== latest) return;
      known = undefined;
      files.clear();
      part.plain.hidden = false;
      part.own.hidden = part.nothing.hidden = true;
      part.failed.hidden = false;
      part.count.textContent = '';
      say(part.failed.textContent.trim());
    } finally {
      clearTimeout(waiting);
    }
  };

  // What is asked for now, and the same without a choice, or without the words.
  const current = () => ({ ...asked, q: field.value.trim() });
  const without = (choice) => (choice
    ? { ...current(), chosen: asked.chosen.filter((other) => other.name !== choice.name || other.slug !== choice.slug) }
    : { ...asked, q: '' });

  const wishes = (core) => [
    ...(asked.q ? [{ text: asked.q }] : []),
    ...asked.chosen.map((choice) => ({ choice, text: title(core, choice) })),
  ];

  const offerWays = (core, fits) => {
    part.ways.replaceChildren(...wishes(core).map(({ choice, text }) => {
      const rest = choice ? fits : new Uint8Array(core.count).fill(1);
      const left = choose(core, rest, without(choice).chosen).hits.length;
      const way = filled(part.way, { text, count: counted(left), address: address(without(choice)) });
      way.querySelector('a').addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ask(without(choice)).then(() => part.count.focus());
      });
      return way;
    }));
  };

  const showChips = (core) => {
    const made = wishes(core).map(({ choice, text }) => {
      const chip = filled(part.chip, { text: choice ? text : words.quoted.replace('__text__', () => text) });
      chip.querySelector('button').addEventListener('click', () => {
        const place = [...part.chips.children].indexOf(chip);
        ask(without(choice)).then(() => {
          const left = part.chips.querySelectorAll('button');
          (left[Math.min(place, left.length - 1)] ?? part.count).focus();
        });
      });
      return chip;
    });
    if (made.length > 1) {
      const clear = filled(part.clear, {});
      clear.querySelector('button').addEventListener('click', () => {
        ask({ ...asked, q: '', chosen: [] }).then(() => part.count.focus());
      });
      made.push(clear);
    }
    // What is the same stays, so that nobody loses the focus.
    const texts = (chips) => chips.map((chip) => chip.textContent).join();
    if (texts(made) === texts([...part.chips.children])) return;
    part.chips.replaceChildren(...made);
    part.chips.hidden = !made.length;
  };

  const reflect = () => {
    if (field.value.trim() !== asked.q) field.value = asked.q;
    part.sort.value = asked.sort;
    for (const box of boxes) {
      box.input.checked = asked.chosen.some((choice) => choice.name === box.name && choice.slug === box.value);
      const fold = box.input.checked && box.input.closest('details details');
      if (fold) fold.open = true;
    }
  };

  // Shows what is asked for and writes it into the address; while somebody types it is one step back.
  const ask = (wanted, { replace = false } = {}) => {
    clearTimeout(typing);
    asked = wanted;
    shown = page;
    const next = address(asked);
    if (next !== location.pathname + location.search) history[replace ? 'replaceState' : 'pushState']({}, '', next);
    reflect();
    return show();
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    const names = [...new Set(words.facets.split(' '))];
    const sort = query.get(part.sort.name) ?? '';
    asked = {
      q: (query.get('q') ?? '').trim(),
      chosen: names.flatMap((name) => [...new Set(query.getAll(name))].map((slug) => ({ name, slug }))),
      sort: [...part.sort.options].some((option) => option.value === sort) ? sort : '',
    };
    shown = history.state?.shown ?? page;
    reflect();
  };

  // Links to the pages of values become boxes to tick.
  for (const section of document.querySelectorAll('.filters [data-name]')) {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = section.querySelector('h3').textContent;
    legend.className = 'visually-hidden';
    const old = section.querySelector('ul');
    const items = [...old.querySelectorAll('li')].map((item) => {
      const link = item.querySelector('a');
      const slug = link.pathname.split('/').filter(Boolean).pop();
      const made = filled(part.choice, {
        title: link.textContent, count: item.querySelector('.count').textContent, name: section.dataset.name, slug,
      });
      const input = made.querySelector('input');
      boxes.push({ input, item: made, shown: made.querySelector('.count'), name: section.dataset.name, value: slug });
      return made;
    });
    old.replaceChildren(...items);
    old.replaceWith(group);
    group.append(legend, old);
  }
  const filters = document.querySelector('.filters');
  if (filters) {
    form.append(filters);
    filters.append(part.done);
    part.done.hidden = false;
  }
  for (const element of [form, part.sorting]) element.hidden = false;
  part.order.hidden = true;
  tell(Number(words.total));

  field.addEventListener('focus', () => index().catch(() => {}), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      ask(current(), { replace: isTyping });
      isTyping = true;
    }, TYPING_PAUSE);
  });
  field.addEventListener('change', () => { isTyping = false; });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(current(), { replace: isTyping });
    isTyping = false;
  });
  for (const box of boxes) {
    box.input.addEventListener('change', () => {
      const others = asked.chosen.filter((choice) => choice.name !== box.name || choice.slug !== box.value);
      const chosen = box.input.checked ? [...others, { name: box.name, slug: box.value }] : others;
      ask({ ...current(), chosen });
    });
  }
  part.sort.addEventListener('change', () => ask({ ...current(), sort: part.sort.value }));
  part.more.addEventListener('click', async () => {
    const before = shown;
    shown += page;
    history.replaceState({ shown }, '');
    await show();
    part.rows.children[before]?.querySelector('a')?.focus();
  });
  part.go.addEventListener('click', () => {
    filters.open = false;
    part.count.focus();
    part.count.scrollIntoView();
  });
  part.again.addEventListener('click', () => location.reload());
  addEventListener('popstate', () => {
    isTyping = false;
    read();
    // A link within the page is such an event, too.
    if (isAsking() || known) show();
  });

  read();
  if (isAsking()) show();
}

// ---- Without the page

function wordsOf(text) {
  const plain = text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[ßæœþøłđðħŧıſ]/g, (letter) => PLAIN[letter]);
  return plain.match(WORD) ?? [];
}

// Numbers as letters, five bits each; the sixth bit says that the number goes on.
function numbers(text) {
  const found = [];
  let value = 0;
  let shift = 0;
  for (let place = 0; place < text.length; place += 1) {
    const digit = VALUE_OF[text.charCodeAt(place)];
    value += (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
    } else {
      found.push(value);
      value = shift = 0;
    }
  }
  return found;
}

// Ascending numbers, each told by how many the last one is skipped by.
function ids(text) {
  let last = -1;
  return numbers(text).map((gap) => (last += gap + 1));
}

// A copy of what a template holds, with values in their places; an element that prints a value that is not there goes.
function filled(template, values) {
  const element = template.content.firstElementChild.cloneNode(true);
  fill(element, values);
  return element;
}

function fill(element, values) {
  for (const child of [...element.children]) fill(child, values);
  let isWhole = true;
  const put = (text, mark) => text.replace(mark, (_, name) => {
    if (values[name]) return values[name];
    isWhole = false;
    return '';
  });
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) node.data = put(node.data, /__([a-z_]+?)__/g);
  }
  for (const attribute of element.attributes) attribute.value = put(attribute.value, /\/?__([a-z_]+?)__/g);
  if (!isWhole) element.remove();
}
