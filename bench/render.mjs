// Writes the results for people to read; everything in it comes from results.json.

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function time(ms) {
  if (ms >= 1000) return `${number.format(ms / 1000)} s`;
  return ms >= 0.1 ? `${number.format(ms)} ms` : `${number.format(ms * 1000)} µs`;
}

/** One contender as a table's cell: how many times as long as Allymap it takes, and how long that is. */
function cell(contender, quality) {
  if (contender === undefined) return '–';
  if (contender.skipped !== undefined) return contender.skipped;
  const reached = quality === undefined || contender[quality] === undefined ? '' : `; ${quality} ${contender[quality].toFixed(4)}`;
  const samples = `${contender.samples} sample${contender.samples === 1 ? '' : 's'}${reached}`;
  if (contender.ratio === undefined || contender.name === 'allymap') return `${time(contender.medianMs)} (${samples})`;
  return `**${number.format(contender.ratio)} ×** (${time(contender.medianMs)}, ${samples})`;
}

function table(rows, columns, first, quality) {
  const lines = [`| ${[...first.map(([heading]) => heading), ...columns.map(([, heading]) => heading)].join(' | ')} |`, `|${' --- |'.repeat(first.length + columns.length)}`];
  for (const row of rows) {
    const cells = columns.map(([name]) => cell(row.contenders.find((contender) => contender.name === name), quality));
    lines.push(`| ${[...first.map(([, read]) => read(row)), ...cells].join(' | ')} |`);
  }
  return lines;
}

const headings = {
  large: 'A network of a million ties',
  'large beside graphology': 'A network of a million ties, beside graphology',
  whole: 'A whole map',
  shared: 'On two cores',
  mactor: 'MACTOR',
  complementarity: 'Complementarity',
};

/** A goal as a line of a table. */
function goalLine({ task, actors, beside, about, kind, limit, reached, isMet, isAsGood }) {
  const wanted = kind === 'faster' ? `at least ${limit} × as fast as ${beside}` : `at most ${limit} × the ${about} of ${beside}`;
  const found = reached === null ? 'not measured' : `${number.format(reached)} ×${isAsGood === false ? ', and its modularity is lower' : ''}`;
  return `| ${task} | ${actors.toLocaleString('en')} | ${wanted} | ${found} | ${isMet === null ? '' : isMet ? 'yes' : 'no'} |`;
}

function megabytes(row) {
  const held = row.contenders.filter(({ bytes }) => bytes !== undefined).map(({ name, bytes }) => `${name} ${number.format(bytes / 1e6)} MB`);
  return held.length > 1 ? `In memory, at ${row.actors.toLocaleString('en')} actors: ${held.join(', ')}.` : undefined;
}

/** How pictures move. */
function movingLines({ browser, rows }) {
  const said = ({ frameMs, slowMs, longestMs }) => [frameMs, slowMs, longestMs].map(time).join(', ');
  return [
    '## Moving the picture',
    '',
    `The network dragged over the screen, in ${browser}: from one frame to the next, the median, the slowest but one in twenty, and the slowest. The last column is how long the page stands still once when cytoscape takes over.`,
    '',
    '| Network | Actors | Ties | Allymap | cytoscape | Taking over |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ network, actors, ties, painters: [own, other], takingOverMs }) => `| ${network} | ${actors.toLocaleString('en')} | ${ties.toLocaleString('en')} | ${said(own)} | ${said(other)} | ${time(takingOverMs)} |`),
  ];
}

/** When and where a part was measured that was measured apart from the rest. */
function apartLine({ date, commit, changedFiles, machine, load }) {
  return `This part was measured apart, on ${date} at commit ${commit.slice(0, 12)}${changedFiles > 0 ? ` with ${changedFiles} changed files` : ''}, on ${machine.processor} (${machine.cores} cores), which had ${load.toFixed(1)} other tasks to run when it began.`;
}

/** How files are read and written. */
function fileLines({ reading, exports }, at) {
  const { versions, missing, rows } = reading;
  const lines = ['## Files', '', ...(at === undefined ? [] : [apartLine(at), ''])];
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  lines.push(`Reading the files that Allymap writes of the same networks, beside ${libraries.join(', ')}.${missing.map(({ name, reason }) => ` Without ${name}: ${reason}.`).join('')}`, '');
  const sized = [['Actors', (row) => row.actors.toLocaleString('en')], ['Ties', (row) => row.ties.toLocaleString('en')]];
  for (const task of new Set(rows.map((row) => row.task))) {
    const own = rows.filter((row) => row.task === task);
    lines.push(`### ${task[0].toUpperCase()}${task.slice(1)}`, '', ...table(own, own[0].contenders.map(({ name }) => [name, name === 'allymap' ? 'Allymap, as a map' : name]), sized), '');
  }
  lines.push('### Write a large map', '', `${exports.actors.toLocaleString('en')} actors and ${exports.ties.toLocaleString('en')} ties, which take ${number.format(exports.heapMb)} MiB of heap; each process was given ${exports.roomMb} MiB more.`, '');
  lines.push('| Format | In pieces | Time | Written | The process grew by | Whole, in the same room |', '| --- | --- | --- | --- | --- | --- |');
  for (const { format, fits, seconds, bytes, grownMb, wholeFits } of exports.rows) lines.push(`| ${format} | ${fits ? `fits | ${time(seconds * 1000)} | ${number.format(bytes / 1e6)} MB | ${number.format(grownMb)} MiB` : 'out of memory | – | – | –'} | ${wholeFits ? 'fits' : 'out of memory'} |`);
  return lines;
}

/** How charts and pictures are drawn as files. */
function drawingLines({ versions, rows }, at) {
  const lines = ['## Drawing', '', ...(at === undefined ? [] : [apartLine(at), ''])];
  lines.push(`A power-interest chart from a document to the text of an SVG file, beside ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}, which is given the scores. Allymap scores, keeps discs in their fields and names apart; vega draws every name, over others too. Below, the command that draws every picture of a shipped map beside the one that draws one of them, by the clock on the wall.`, '');
  for (const task of new Set(rows.map((row) => row.task))) {
    const own = rows.filter((row) => row.task === task);
    lines.push(`### ${task[0].toUpperCase()}${task.slice(1)}`, '', ...table(own, own[0].contenders.map(({ name }) => [name, name === 'allymap' ? 'Allymap' : name]), [['Actors', (row) => row.actors.toLocaleString('en')]]), '');
  }
  return lines;
}

/** How soon an edit is seen. */
function editingLines({ browser, rows }, at) {
  const lines = ['## Editing', '', ...(at === undefined ? [] : [apartLine(at), ''])];
  lines.push(`From a change of an open map to the frame that shows its results, in ${browser}, by the clock on the wall; in brackets how many times as long it takes as handing the page the changed document, which is checked, analysed, laid out and drawn as a whole. Every actor has two judgements, a position and three ties.`, '');
  const kinds = rows[0].kinds.map(({ kind }) => kind);
  lines.push(`| Actors | View | ${kinds.map((kind) => kindNames[kind]).join(' | ')} |`, `| ---: | --- |${kinds.map(() => ' ---: |').join('')}`);
  for (const row of rows) lines.push(`| ${row.actors.toLocaleString('en')} | ${row.view} | ${row.kinds.map(({ kind, medianMs, ratio }) => `${time(medianMs)}${kind === 'whole' ? '' : ` (${number.format(ratio)})`}`).join(' | ')} |`);
  return [...lines, ''];
}

const kindNames = { whole: 'Handed over whole', name: 'An actor renamed', judgement: 'A judgement', tie: 'A tie added', position: 'A position' };

/** @returns {string} the results as Markdown */
export function render(results) {
  const { date, commit, changedFiles, machine, node, versions, missing = [], goals = [], rows, firstPaint, moving, picturesAt, files, filesAt, drawing, drawingAt, editing, editingAt } = results;
  const lines = [
    '# Benchmark',
    '',
    `Measured on ${date} at commit ${commit.slice(0, 12)}${changedFiles > 0 ? ` with ${changedFiles} changed files` : ''}, on ${machine.processor} (${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.platform}), Node ${node}, ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    '',
    ...missing.flatMap(({ name, reason }) => [`Without ${name}: ${reason}.`, '']),
    'Each cell says how many times as long as Allymap a library takes, and in brackets the median of the CPU time of one run and the number of samples. The contenders of one row ran in turns, so only ratios within a row mean something; another machine gives other times. All networks are simple and undirected, because the others give wrong results on loops and parallel ties. igraph’s C core is asked through its Python package: the graph is built once, and only the call is timed.',
    '',
    '## Goals',
    '',
    '| What | Actors | Goal | Reached | Met |',
    '| --- | --- | --- | --- | --- |',
    ...[...goals, ...(drawing?.goals ?? [])].map(goalLine),
    '',
  ];
  const sized = (row) => row.actors.toLocaleString('en');
  for (const suite of new Set(rows.map((row) => row.suite))) {
    const ofSuite = rows.filter((row) => row.suite === suite);
    if (headings[suite] !== undefined) lines.push(`## ${headings[suite]}`, '');
    for (const task of new Set(ofSuite.map((row) => row.task))) {
      const own = ofSuite.filter((row) => row.task === task);
      const quality = own[0].contenders[0].modularity === undefined ? undefined : 'modularity';
      const columns = [...new Set(own.flatMap(({ contenders }) => contenders.map(({ name }) => name)))].map((name) => [name, name === 'allymap' ? 'Allymap' : name]);
      lines.push(`${headings[suite] === undefined ? '##' : '###'} ${task[0].toUpperCase()}${task.slice(1)}`, '');
      lines.push(...table(own, columns, [['Network', (row) => row.network], ['Actors', sized], ['Ties', (row) => row.ties.toLocaleString('en')]], quality), '');
      const differences = own.flatMap(({ contenders }) => contenders.flatMap(({ name, greatestDifference }) => (greatestDifference === undefined || name === 'allymap' ? [] : [greatestDifference])));
      const greatest = Math.max(...differences);
      if (differences.length > 0) lines.push(greatest === 0 ? 'The results are the same.' : `The results are the same: they differ by ${greatest.toExponential(0)} at most.`, '');
      const held = megabytes(own.at(-1));
      if (held !== undefined) lines.push(held, '');
      if (own[0].note !== undefined) lines.push(own[0].note, '');
    }
  }
  if (files !== undefined) lines.push(...fileLines(files, filesAt), '');
  if (drawing !== undefined) lines.push(...drawingLines(drawing, drawingAt));
  if (editing?.rows !== undefined) lines.push(...editingLines(editing, editingAt));
  lines.push('## First paint', '');
  if (picturesAt !== undefined) lines.push(apartLine(picturesAt), '');
  if (firstPaint.skipped !== undefined) return `${[...lines, `Not measured: ${firstPaint.skipped}.`].join('\n')}\n`;
  lines.push(`From a page that is handed a document to the first frame with something on a canvas, in ${firstPaint.browser}. Times are those of the clock on the wall. Allymap checks and analyses the document, lays it out and draws it (of a large map the most important part, and it says so); cytoscape draws all of it, without labels kept apart.`, '');
  lines.push(...table(firstPaint.rows, firstPaint.rows[0].contenders.map(({ name, label }) => [name, label.replaceAll('<', '&lt;')]), [['Actors', sized], ['Ties', (row) => row.ties.toLocaleString('en')]]));
  if (moving?.rows !== undefined) lines.push('', ...movingLines(moving));
  return `${lines.join('\n')}\n`;
}
