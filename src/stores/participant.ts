import { participantOf } from '../core/codes/participant.ts';

/** A new random tag for somebody in a session. */
export const newParticipant = () => participantOf(crypto.getRandomValues(new Uint8Array(7)));
