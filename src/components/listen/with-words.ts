import { listenCopy } from '../../copy/listen.ts';
import { offerListening } from '../../islands/reading/listen/offer-listening.ts';

/** The part that reads a page aloud, with its words. They come with its script, which waits for a voice. */
export const offer = () => offerListening(listenCopy);
