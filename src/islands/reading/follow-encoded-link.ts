// Messengers may write the # of a link as %23, and take the end of the sentence it stands in for a part of it. Such an address
// is that of no page, and leads to the one that was meant.
const { pathname } = location;
const meant = pathname
	.replace(/%23/i, '#')
	.replace(/(?:[)\].,;:!?'"*]|%(?:0[ad]|2[0-24-9a-f]|e2%80%9[cd]))+$/i, '');
if (meant !== pathname) location.replace(meant + location.search + location.hash);
