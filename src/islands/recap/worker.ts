// Reads codes, holds them and works out recaps away from the page, so that a million of them never make it stutter.
import { piecesOfFile } from '../../core/codes/files/read-file.ts';
import type { Source } from '../../core/codes/files/source.ts';
import { compare } from '../../core/survey/comparison.ts';
import { type Intake, emptyIntake, intakeFinder } from '../../core/survey/intake.ts';
import {
	createDataset,
	listConflicts,
	listCohorts,
	rowsByCohort,
	takeResponses,
} from '../../core/survey/dataset.ts';
import {
	type Selection,
	changeSelection,
	initialSelection,
	cohortsOf,
	viewOf,
} from '../../core/survey/selection.ts';
import { recap } from '../../core/survey/recap.ts';
import { type Keeper, forgetCodes, keeper, keptCodes } from '../../stores/collected-codes.ts';
import type { UnreadFile, Picture, Reply, Request } from './worker-protocol.ts';

/** Nobody looks through more of them. */
const shownConflicts = 20;
/** Milliseconds between two signs of progress; one for every piece would keep the page busy drawing them. */
const beat = 100;
/** In bytes, for one file: a browser tab could not hold the codes of a longer text. */
const largestText = 2 ** 29;
/** In characters. */
const pieceLength = 2 ** 20;

let dataset = createDataset();
let cohorts = listCohorts(dataset);
let choice: Selection | undefined;
/** The session the page was opened for. */
let asked: string | undefined;
/** Codes the browser would not keep: they are here as long as the page is. */
let unkept: string[] = [];
let cancelled = 0;

const say = (reply: Reply) => {
	postMessage(reply);
};

/** Fills the dataset anew with what is kept on the device, and here. */
async function restore() {
	dataset = createDataset();
	for (const text of [...(await keptCodes()), ...unkept]) {
		const finder = intakeFinder(dataset, emptyIntake(), () => undefined);
		finder.push(text);
		finder.end();
	}
}

/** What the dataset holds now. New codes may bring the first result, or take away what was chosen. */
function lookAnew(): Picture {
	cohorts = listCohorts(dataset);
	if (!choice || cohortsOf(cohorts, choice).main.length === 0)
		choice = initialSelection(cohorts, asked);
	return draw();
}

function draw(): Picture {
	const conflicts = listConflicts(dataset);
	const picture = {
		collected: dataset.size,
		conflictCount: conflicts.length,
		conflicts: conflicts.slice(0, shownConflicts),
	};
	if (!choice) return picture;
	const view = viewOf(cohorts, choice);
	if (view.verdict !== 'safe') return { ...picture, view };
	const { main, other } = cohortsOf(cohorts, choice);
	const rows = rowsByCohort(dataset);
	const responses = takeResponses(dataset, main, rows);
	if (other.length === 0) return { ...picture, view, recap: recap(responses) };
	// The other comparison with the first wave is a choice away, so both are judged as if they were shown.
	const beside =
		choice.against === 'later' ? cohortsOf(cohorts, { ...choice, against: 'after' }).other : [];
	const comparison = compare(
		responses,
		takeResponses(dataset, other, rows),
		beside.length > 0 ? takeResponses(dataset, beside, rows) : undefined,
	);
	return { ...picture, view, recap: recap(responses), comparison };
}

/** Texts to look for codes in, and how much of them has been read, in bytes or characters. */
interface Reading {
	job: number;
	texts: readonly (() => AsyncIterable<string> | Iterable<string>)[];
	done: number;
	total: number;
	problems: UnreadFile[];
}

/** A pasted text, in pieces small enough to let other messages through in between. */
function readingOfText(job: number, text: string): Reading {
	function* pieces() {
		for (; reading.done < text.length; reading.done += pieceLength)
			yield text.slice(reading.done, reading.done + pieceLength);
	}
	const reading: Reading = { job, texts: [pieces], done: 0, total: text.length, problems: [] };
	return reading;
}

function readingOfFiles(job: number, files: readonly File[]): Reading {
	const texts = files.map(
		(file) =>
			async function* () {
				const reason = yield* piecesOfFile(sourceOf(file), largestText);
				if (reason) reading.problems.push({ name: file.name, reason });
			},
	);
	const sourceOf = (file: File): Source => ({
		size: file.size,
		async read(from, to) {
			const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
			reading.done += bytes.length;
			return bytes;
		},
	});
	const total = files.reduce((sum, { size }) => sum + size, 0);
	const reading: Reading = { job, texts, done: 0, total, problems: [] };
	return reading;
}

/** Reads one text after another, letting messages through now and then. False once cancelled. */
async function read(reading: Reading, intake: Intake, kept: Keeper): Promise<boolean> {
	const { job, texts, total } = reading;
	let last = performance.now();
	for (const pieces of texts) {
		const finder = intakeFinder(dataset, intake, kept.keep);
		for await (const piece of pieces()) {
			finder.push(piece);
			if (performance.now() - last < beat) continue;
			say({ kind: 'progress', job, done: reading.done, total });
			await nextMessage();
			if (cancelled === job) return false;
			last = performance.now();
		}
		finder.end();
	}
	return true;
}

/** A turn of the event loop, in which a wish to cancel is heard. */
function nextMessage(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

async function take(reading: Reading) {
	const { job, problems } = reading;
	const intake = emptyIntake();
	const kept = keeper();
	if (!(await read(reading, intake, kept))) {
		// As if it had never been begun.
		await kept.undo();
		await restore();
		say({ kind: 'cancelled', job, picture: lookAnew() });
		return;
	}
	say({ kind: 'read', job, intake, problems, picture: lookAnew() });
	const lost = await kept.done();
	unkept.push(...lost);
	say({ kind: 'kept', job, kept: lost.length === 0 });
}

async function answer(request: Request) {
	const { job } = request;
	switch (request.kind) {
		case 'restore':
			asked = request.session;
			await restore();
			say({ kind: 'picture', job, picture: lookAnew() });
			break;
		case 'read-text':
			await take(readingOfText(job, request.text));
			break;
		case 'read-files':
			await take(readingOfFiles(job, request.files));
			break;
		case 'choose':
			if (choice) choice = changeSelection(cohorts, choice, request.change);
			say({ kind: 'picture', job, picture: draw() });
			break;
		case 'forget':
			await forgetCodes();
			unkept = [];
			choice = undefined;
			// What the browser would not erase is still to be seen.
			await restore();
			say({ kind: 'picture', job, picture: lookAnew() });
	}
}

// One after another: a second import waits for the first. Only a wish to cancel is heard at once.
let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'cancel') cancelled = data.job;
	else
		queue = queue
			.then(() => answer(data))
			.catch((error: unknown) => {
				// Thrown where the page hears of it, which then says so instead of waiting for ever.
				setTimeout(() => {
					throw error;
				});
			});
});
