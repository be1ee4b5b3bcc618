/** A paragraph to try the marks on, as a newspaper might have had it in June 2020. */
import { sampleWords } from '../words.ts';

export function SampleArticle() {
  return (
    <article className="sample-article">
      <p className="sample-date">
        <time dateTime={sampleWords.date}>{sampleWords.dateInWords}</time>
      </p>
      <p>{sampleWords.text}</p>
    </article>
  );
}
