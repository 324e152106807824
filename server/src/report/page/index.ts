export { chainOf } from './chain';
export { reportBody, reportHtml, type HtmlOptions } from './html';
export { reportMarkdown } from './markdown';
export { pageModel, type ChainNode, type PageModel, type Place } from './model';
