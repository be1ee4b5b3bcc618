/** Where the browser finds the article that was asked for: on the web, or on a small local server. */
import { extname, join, resolve } from 'node:path';
import { CommandError } from '../command-line.ts';
import { readText } from '../input.ts';
import { repositoryRoot } from '../run-script.ts';
import { type Site, serve } from '../serve.ts';
import { articlePage } from './article-page.ts';
import { startUsage } from './start-options.ts';

export interface ArticleAddress {
  readonly address: string;
  /** The sites on which the extension must be allowed first, as a match pattern; undefined for local ones. */
  readonly grant?: string;
  readonly site?: Site;
}

const demoArticle = '/bounty-reports.html';

export async function articleAddress(article: string | undefined): Promise<ArticleAddress> {
  if (article === undefined) {
    const site = await serve({ folder: join(repositoryRoot, 'demo') });
    return { address: site.address + demoArticle, site };
  }
  if (/^[a-z][a-z+.-]*:\/\//i.test(article)) return webAddress(article);
  // npm runs scripts in the root of the project, wherever it was called.
  const page = await readArticle(resolve(process.env.INIT_CWD ?? '', article));
  const site = await serve({ pages: new Map([['/article.html', page]]) });
  return { address: `${site.address}/article.html`, site };
}

function webAddress(article: string): ArticleAddress {
  if (!/^https?:/i.test(article) || !URL.canParse(article)) {
    throw new CommandError(`${article}: only http and https addresses can be opened.\n\n${startUsage}`, 2);
  }
  const { href, origin } = new URL(article);
  // A match pattern has no port.
  return { address: href, grant: `${origin.replace(/:\d+$/, '')}/*` };
}

async function readArticle(file: string): Promise<string> {
  const text = await readText(file).catch((error: unknown) => {
    throw error instanceof CommandError ? new CommandError(`${error.message}\n\n${startUsage}`, 2) : error;
  });
  return isPage(file, text) ? text : articlePage(text);
}

/** By its name, and for other names by how it begins. */
function isPage(file: string, text: string): boolean {
  const extension = extname(file).toLowerCase();
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return true;
  return extension !== '.txt' && /^\s*<(!doctype html|html)\b/i.test(text);
}
