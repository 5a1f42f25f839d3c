// Reads codes, holds them and computes recaps outside the page's thread, so that a million of them never block the page.
import { encodeDatasetFile } from '../../core/survey/dataset-file.ts';
import { type Intake, emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import { changeSelection } from '../../core/survey/selection.ts';
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
import { type Reading, readingOfFiles, readingOfText } from './reading.ts';
import type { Reply, Request } from './worker-protocol.ts';

/** Milliseconds between two reports of progress: drawing one for every piece would keep the page busy. */
const reportInterval = 100;

let collection = createCollection(undefined);
/** The invented class, while it is shown in place of the collection. */
let example: Collection | undefined;
/** The number of the request that was last cancelled. */
let cancelled = 0;

const reply = (message: Reply) => {
	postMessage(message);
};

// Requests are answered one after another, so a second import waits for the first; only `cancel` is heard at once.
let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'cancel') cancelled = data.job;
	else
		queue = queue
			.then(() => answer(data))
			.catch((error: unknown) => {
				// Thrown outside the promise, so that the page gets an `error` event and says so instead of waiting for ever.
				setTimeout(() => {
					throw error;
				});
			});
});

async function answer(request: Exclude<Request, { kind: 'cancel' }>): Promise<void> {
	const { job } = request;
	switch (request.kind) {
		case 'read-text':
			return read(job, readingOfText(request.text));
		case 'read-files':
			return read(job, readingOfFiles(request.files));
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
			reply({ kind: 'listed', job, list: await listOf(collection, request.cohort) });
			return;
		case 'take-out': {
			const { code } = request;
			const gone = await takeOut(collection, code);
			reply({ kind: 'taken', job, code, gone, overview: overviewOf(collection) });
			return;
		}
		case 'pack': {
			const records = await recordsOf(collection);
			const pieces = encodeDatasetFile(records, new Date().toISOString());
			reply({ kind: 'packed', job, file: new Blob(pieces, { type: 'application/json' }) });
			return;
		}
		case 'forget': {
			const gone = await forget(collection);
			reply({ kind: 'erased', job, gone, overview: overviewOf(collection) });
			return;
		}
	}
	const overview = example ? overviewOf(example, true) : overviewOf(collection);
	reply({ kind: 'overview', job, overview });
}

/** Adds the codes of some texts to the collection and to those stored on the device; all of them, or none if cancelled. */
async function read(job: number, reading: Reading): Promise<void> {
	const intake = emptyIntake();
	const stored = keeper();
	if (!(await readAll(job, reading, collection, intake, stored))) {
		await stored.undo();
		await reload(collection);
		reply({ kind: 'cancelled', job, overview: overviewOf(collection) });
		return;
	}
	refresh(collection);
	const { unread } = reading;
	reply({ kind: 'read', job, intake, unread, overview: overviewOf(collection) });
	const refused = await stored.done();
	const at = new Date().toISOString();
	collection.unstored.push(...refused.map((codes) => ({ codes, at })));
	reply({ kind: 'stored', job, stored: refused.length === 0 });
}

/** Reads one text after another into the dataset. False once the request was cancelled. */
async function readAll(
	job: number,
	reading: Reading,
	into: Collection,
	intake: Intake,
	stored: Keeper,
): Promise<boolean> {
	let reported = performance.now();
	for (const pieces of reading.texts) {
		const finder = intakeFinder(into.dataset, intake, stored.keep, (code, message) =>
			hear(into, code, message),
		);
		for await (const piece of pieces()) {
			finder.push(piece);
			if (performance.now() - reported < reportInterval) continue;
			reply({ kind: 'progress', job, done: reading.done, total: reading.total });
			await nextTask();
			if (cancelled === job) return false;
			reported = performance.now();
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
