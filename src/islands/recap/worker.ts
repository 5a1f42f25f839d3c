// Reads codes, holds them and computes recaps outside the page's thread, so that a million of them never block the page.
import type { CodeRecord } from '../../core/survey/code-list.ts';
import { encodeDatasetFile } from '../../core/survey/dataset-file.ts';
import { type Intake, emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import { changeSelection } from '../../core/survey/selection.ts';
import { hasTwin } from '../../core/survey/sheet-twin.ts';
import { type Keeper, keeper } from '../../stores/collected-codes.ts';
import {
	type Collection,
	createCollection,
	exampleCollection,
	forget,
	hear,
	listOf,
	overviewOf,
	recordsOf,
	refresh,
	reload,
	takeOut,
} from './collection.ts';
import { type Reading, readingOfFiles, readingOfText, shareOf } from './reading.ts';
import type { Import, Reply, Request, SheetToAdd } from './worker-protocol.ts';

/** Milliseconds between two reports of progress: drawing one for every piece would keep the page busy. */
const reportInterval = 100;

let collection = createCollection(undefined);
/** The invented class, while it is shown in place of the collection. */
let example: Collection | undefined;
/** The number of the import that was last cancelled. */
let cancelled = 0;

const reply = (changed: Reply): void => postMessage(changed);

// Requests are answered one after another, so a second import waits for the first; only `cancel` is heard at once.
let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'cancel') cancelled = data.job;
	else
		queue = queue
			.then(async () => reply(await answer(data)))
			.catch((error: unknown) => {
				// Thrown outside the promise, so that the page gets an `error` event and says so instead of waiting for ever.
				setTimeout(() => {
					throw error;
				});
			});
});

/** Does what was asked for, and gives what has changed by it. */
async function answer(request: Exclude<Request, { kind: 'cancel' }>): Promise<Reply> {
	switch (request.kind) {
		case 'read-text':
			return read(request, readingOfText(request.text));
		case 'read-files':
			return read(request, readingOfFiles(request.files));
		case 'add-sheet':
			return addSheet(request);
		case 'open':
			collection = createCollection(request.session);
			await reload(collection);
			break;
		case 'example':
			example = request.revision === undefined ? undefined : exampleCollection(request.revision);
			break;
		case 'select': {
			const shown = example ?? collection;
			shown.selection &&= changeSelection(shown.cohorts, shown.selection, request.change);
			break;
		}
		case 'list':
			return { list: await listOf(collection, request.cohort) };
		case 'take-out': {
			const { code } = request;
			const gone = await takeOut(collection, code);
			return { overview: overviewOf(collection), taken: { code, gone } };
		}
		case 'pack': {
			const pieces = encodeDatasetFile(await recordsOf(collection), new Date().toISOString());
			return { packed: new Blob(pieces, { type: 'application/json' }) };
		}
		case 'forget': {
			const gone = await forget(collection);
			const over = { outcome: undefined, taken: undefined };
			return { overview: overviewOf(collection), erased: { gone }, ...over };
		}
	}
	return { overview: example ? overviewOf(example, true) : overviewOf(collection) };
}

/** Adds the codes of some texts to the collection and to those stored on the device; all of them, or none if cancelled. */
async function read({ job, bulk, from }: Import, reading: Reading): Promise<Reply> {
	const intake = emptyIntake();
	const stored = keeperOf(from);
	if (!(await readAll(job, reading, intake, stored))) {
		await stored.undo();
		await reload(collection);
		const outcome = { kind: 'cancelled' } as const;
		return { overview: overviewOf(collection), progress: undefined, outcome };
	}
	refresh(collection);
	const outcome = { kind: 'read', intake, unread: reading.unread, bulk } as const;
	reply({ overview: overviewOf(collection), progress: undefined, outcome });
	if (await isStored(stored, from)) return { stored: true };
	return { stored: false, overview: overviewOf(collection) };
}

/** Adds one paper sheet to the collection and to the codes stored on the device, unless it has a twin there. */
async function addSheet({ job, code, isMarked, isOther }: SheetToAdd): Promise<Reply> {
	if (!isOther && hasTwin(await recordsOf(collection), code, isMarked))
		return { sheet: { job, outcome: 'twin' } };
	const stored = keeperOf('paper');
	await readAll(job, readingOfText(code), emptyIntake(), stored);
	refresh(collection);
	const outcome = (await isStored(stored, 'paper')) ? 'stored' : 'unstored';
	return { overview: overviewOf(collection), sheet: { job, outcome } };
}

/** A keeper that also notes in the collection which codes come from paper. */
function keeperOf(from: CodeRecord['from']): Keeper {
	const stored = keeper(from);
	return {
		...stored,
		keep(code) {
			stored.keep(code);
			if (from === 'paper') collection.fromPaper.add(code);
		},
	};
}

/** Whether the device has taken all; what it refused the collection holds. */
async function isStored(stored: Keeper, from: CodeRecord['from']): Promise<boolean> {
	const refused = await stored.done();
	const at = new Date().toISOString();
	collection.unstored.push(...refused.map((codes) => ({ codes, at, ...(from && { from }) })));
	return refused.length === 0;
}

/** Reads one text after another into the dataset. False once the import was cancelled. */
async function readAll(job: number, reading: Reading, intake: Intake, stored: Keeper) {
	let reported = performance.now();
	for (const pieces of reading.texts) {
		const finder = intakeFinder(collection.dataset, intake, stored.keep, (code, message) =>
			hear(collection, code, message),
		);
		for await (const piece of pieces()) {
			finder.push(piece);
			if (performance.now() - reported >= reportInterval) {
				reply({ progress: { job, share: shareOf(reading) } });
				await nextTask();
				reported = performance.now();
			}
			if (cancelled === job) return false;
		}
		finder.end();
	}
	return true;
}

/** Waits for the next task of the event loop, so that a `cancel` that has arrived is heard. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
