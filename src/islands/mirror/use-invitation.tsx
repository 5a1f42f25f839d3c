import { useLazy } from '../../ui/use-lazy.ts';
import type { MirrorProps } from './props.ts';

/** What stands in for the session's parts where they could not be fetched. */
const without = {
	Invitation: ({ labels }: MirrorProps) => <p role="alert">{labels.noSession}</p>,
	keep: () => undefined,
};

/**
 * What a mirror opened from a trainer's link needs besides: undefined for an ordinary mirror, which does not fetch
 * it. It is fetched before the first question, so that the code at the end needs no network.
 */
export const useSession = (ready: boolean) =>
	useLazy(ready && location.hash.startsWith('#sesi'), () =>
		import('./invitation/parts.ts').catch(() => without),
	);
