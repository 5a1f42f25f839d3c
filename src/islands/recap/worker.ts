// Reads codes, holds them and works out recaps away from the page, so that a million of them never make it stutter.
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
import type { FileProblem, Picture, Reply, Request } from './worker-protocol.ts';
import { type Piece, piecesOf, piecesOfFile } from './texts.ts';

/** Nobody looks through more of them. */
const shownConflicts = 20;
/** Milliseconds between two signs of progress; one for every piece would keep the page busy drawing them. */
const beat = 100;

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
		for (const { text: piece } of piecesOf(text)) finder.push(piece);
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

/** Reads one source after another, letting messages through now and then. False once cancelled. */
async function read(
	job: number,
	sources: readonly (() => AsyncIterable<Piece> | Iterable<Piece>)[],
	total: number,
	intake: Intake,
	kept: Keeper,
): Promise<boolean> {
	let done = 0;
	let last = performance.now();
	for (const source of sources) {
		const finder = intakeFinder(dataset, intake, kept.keep);
		for await (const { text, bytes } of source()) {
			finder.push(text);
			done += bytes;
			if (performance.now() - last < beat) continue;
			say({ kind: 'progress', job, done, total });
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

async function take(
	job: number,
	sources: Parameters<typeof read>[1],
	total: number,
	problems: FileProblem[],
) {
	const intake = emptyIntake();
	const kept = keeper();
	if (!(await read(job, sources, total, intake, kept))) {
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
			await take(job, [() => piecesOf(request.text)], request.text.length, []);
			break;
		case 'read-files': {
			const problems: FileProblem[] = [];
			const total = request.files.reduce((sum, { size }) => sum + size, 0);
			const sources = request.files.map(
				(file) =>
					async function* () {
						const problem = yield* piecesOfFile(file);
						if (problem) problems.push(problem);
					},
			);
			await take(job, sources, total, problems);
			break;
		}
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
