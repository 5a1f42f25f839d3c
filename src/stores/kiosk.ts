import { type Kiosk, type KioskTurn, decodeKiosk } from '../core/device/kiosk.ts';
import { draftStores } from './draft.ts';
import { stored } from './storage.ts';

/** The kiosk running on this device, if one is. */
export const kiosk = stored<Kiosk | undefined>('cermin:kiosk:v1', undefined, decodeKiosk);

/** What the person at the kiosk has answered so far, apart from the device owner's own draft. */
export const kioskDrafts = draftStores('cermin:kiosk-draft');

/** Opens the kiosk for a session, with nobody at it. */
export function openKiosk(session: string) {
	endTurn();
	kiosk.update(() => ({ session }));
}

/** Begins somebody's turn, with nothing answered. */
export function beginTurn(session: string, turn: KioskTurn) {
	endTurn();
	kiosk.update(() => ({ session, turn }));
}

/** Ends the turn of whoever is at the kiosk, and erases their answers. */
export function endTurn() {
	for (const draft of Object.values(kioskDrafts)) draft.erase();
	const running = kiosk.$value.get();
	if (running) kiosk.update(() => ({ session: running.session }));
}

/** Closes the kiosk, and erases the answers of whoever is at it. */
export function closeKiosk() {
	endTurn();
	kiosk.clear();
}
