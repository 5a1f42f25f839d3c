import { type Page, expect } from '@playwright/test';
import { invitationCopy } from '../../src/copy/invitation.ts';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { pathsCopy } from '../../src/copy/paths.ts';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { waveNames } from '../../src/copy/waves.ts';
import { decodeResult } from '../../src/core/codes/result-code.ts';
import { scoresOf } from '../../src/core/codes/result-scores.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';

/** A session of Cermin Kilat, the shortest to take part in. */
export const kilatSession: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
};

/** The title of the part that tells of a session before its mirror. */
export const invitationTitle = ({ name }: Pick<Session, 'name'>) =>
	fill(invitationCopy.title, { name });

/** What a path says of the session that it was opened for. */
export const sessionOnPath = ({ name, wave }: Pick<Session, 'name' | 'wave'>) =>
	fill(pathsCopy.labels.session, { name, wave: waveNames[wave] });

/** The title of what a trainer reads before a kiosk is opened. */
export const kioskTitle = ({ name, wave }: Pick<Session, 'name' | 'wave'>) =>
	fill(kioskCopy.setupTitle, { name, wave: waveNames[wave] });

/** Opens the link of a session, as if nothing had been open before. */
export async function openSession(page: Page, session: Session, kind: '' | 'kios/' = '') {
	const title = kind ? kioskTitle : invitationTitle;
	// A link that differs only after the # would not load the page anew.
	await page.goto('about:blank');
	await page.goto(`/cermin/${session.instrument}/${kind}${encodeSession(session)}`);
	await expect(page.getByRole('heading', { name: title(session) })).toBeVisible();
}

/** The part of a result that holds the code for the trainer. */
export const codeCard = (page: Page) => page.getByRole('region', { name: resultCodeCopy.title });

/** The code on screen as it is sent. */
export const codeText = async (page: Page) =>
	(await codeCard(page).locator('output').textContent()) ?? '';

/** What the code on screen says. */
export async function codeOnScreen(page: Page) {
	const decoded = decodeResult(await codeText(page));
	if (!decoded.ok) throw new Error(decoded.reason);
	return { ...decoded.value, ...scoresOf(decoded.value) };
}
