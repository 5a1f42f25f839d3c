// Reads codes and works out recaps away from the page, so that a million of them never make it stutter.
import { compare } from '../../core/compare.ts';
import { type Intake, emptyIntake, intakeFinder } from '../../core/intake.ts';
import { createPool, listConflicts, listSlices, takeResponses } from '../../core/pool.ts';
import { recap } from '../../core/recap.ts';
import { forgetCodes, keepCodes, keptCodes } from '../../stores/recap-pool.ts';
import type { FileProblem, Holdings, Reply, Request } from './messages.ts';
import { type Piece, piecesOf, piecesOfFile } from './texts.ts';

let pool = createPool();
let cancelled = 0;

const say = (reply: Reply) => {
	postMessage(reply);
};

const holdings = (): Holdings => ({ slices: listSlices(pool), conflicts: listConflicts(pool) });

/** Fills the pool anew with what is kept on the device. */
async function restore() {
	pool = createPool();
	for (const text of await keptCodes()) {
		const finder = intakeFinder(pool, emptyIntake(), () => undefined);
		for (const { text: piece } of piecesOf(text)) finder.push(piece);
		finder.end();
	}
}

/** Reads one source after another, letting messages through between pieces. False once cancelled. */
async function read(
	job: number,
	sources: readonly (() => AsyncIterable<Piece> | Iterable<Piece>)[],
	total: number,
	intake: Intake,
	keep: (code: string) => void,
): Promise<boolean> {
	let done = 0;
	for (const source of sources) {
		const finder = intakeFinder(pool, intake, keep);
		for await (const { text, bytes } of source()) {
			finder.push(text);
			done += bytes;
			say({ kind: 'progress', job, done, total });
			await nextMessage();
			if (cancelled === job) return false;
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
	const codes: string[] = [];
	const finished = await read(job, sources, total, intake, (code) => codes.push(code));
	if (!finished) {
		// As if it had never been begun.
		await restore();
		say({ kind: 'cancelled', job, holdings: holdings() });
		return;
	}
	const kept = codes.length === 0 || (await keepCodes(codes));
	say({ kind: 'read', job, intake, problems, holdings: holdings(), kept });
}

async function answer(request: Request) {
	const { job } = request;
	switch (request.kind) {
		case 'restore':
			await restore();
			say({ kind: 'holdings', job, holdings: holdings() });
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
		case 'recap': {
			const main = takeResponses(pool, request.main);
			const comparison =
				request.other.length > 0 ? compare(main, takeResponses(pool, request.other)) : undefined;
			say({ kind: 'recap', job, recap: recap(main), ...(comparison && { comparison }) });
			break;
		}
		case 'forget':
			await forgetCodes();
			pool = createPool();
			say({ kind: 'holdings', job, holdings: holdings() });
	}
}

// One after another: a second import waits for the first. Only a wish to cancel is heard at once.
let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'cancel') cancelled = data.job;
	else queue = queue.then(() => answer(data));
});
