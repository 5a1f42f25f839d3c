/** Outline icons of Tabler (MIT) as lines on a grid of 24, for parts that a script makes: https://tabler.io/icons. */
export const icons = {
	volume:
		'M15 8a5 5 0 0 1 0 8m2.7-11a9 9 0 0 1 0 14M6 15H4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5A.8.8 0 0 1 11 5v14a.8.8 0 0 1-1.5.5z',
	play: 'M7 4v16l13-8z',
	pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
	stop: 'M5 7a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2z',
	previous: 'M20 5v14L8 12zM4 5v14',
	next: 'M4 5v14l12-7zm16 0v14',
};

/** An icon as the pages draw it. */
export function drawIcon(lines: string): SVGElement {
	const space = 'http://www.w3.org/2000/svg';
	const icon = document.createElementNS(space, 'svg');
	const path = document.createElementNS(space, 'path');
	icon.setAttribute('class', 'icon');
	icon.setAttribute('viewBox', '0 0 24 24');
	icon.setAttribute('aria-hidden', 'true');
	path.setAttribute('d', lines);
	icon.append(path);
	return icon;
}
