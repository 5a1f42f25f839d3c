import { connections } from './device.ts';

/** The stores, as one tab has them in its memory. */
export async function loadTab() {
	const attempts = await import('../../../src/stores/attempts.ts');
	const finish = await import('../../../src/stores/finish-mirror.ts');
	const draft = await import('../../../src/stores/draft.ts');
	const enrolments = await import('../../../src/stores/enrolments.ts');
	const kiosk = await import('../../../src/stores/kiosk.ts');
	const codes = await import('../../../src/stores/collected-codes.ts');
	const commitment = await import('../../../src/stores/commitment.ts');
	const paths = await import('../../../src/stores/path-progress.ts');
	const reading = await import('../../../src/stores/reading-progress.ts');
	const sentences = await import('../../../src/stores/unit-sentences.ts');
	const portrait = await import('../../../src/stores/portrait-actions.ts');
	const evidence = await import('../../../src/stores/evidence.ts');
	const sessions = await import('../../../src/stores/my-sessions.ts');
	const present = await import('../../../src/stores/present.ts');
	const device = await import('../../../src/stores/device.ts');
	const storage = await import('../../../src/stores/storage.ts');
	return {
		attempts,
		finish,
		draft,
		enrolments,
		kiosk,
		codes,
		commitment,
		paths,
		reading,
		sentences,
		portrait,
		evidence,
		sessions,
		present,
		device,
		storage,
		/** Forgets all that is in memory, on a device that holds nothing, so that it is as a tab just opened. */
		forget() {
			for (const { erase } of [
				attempts.attempts,
				enrolments.enrolments,
				kiosk.kiosk,
				commitment.commitments,
				device.pathsProgress,
				device.readingProgress,
				sentences.unitSentences,
				portrait.portraitActions,
				evidence.evidence,
				sessions.mySessions,
				...Object.values(draft.drafts),
				...Object.values(kiosk.kioskDrafts),
			])
				erase();
			attempts.$shownAttemptId.set(undefined);
			present.$presentForNow.set(new Map());
			storage.probeStorage();
			for (const end of connections.splice(0)) end();
		},
	};
}

export type Tab = Awaited<ReturnType<typeof loadTab>>;
