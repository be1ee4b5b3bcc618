/** A paragraph to try the marks on, as a newspaper might have had it in June 2020. English, as the knowledge base is. */
import { english } from '../parts/english.ts';
import { When } from '../parts/when.tsx';

const date = '2020-06-27';
const text =
  'Mike Pompeo and Sergei Lavrov are expected to speak about Afghanistan, two years after the presidents of their countries met at a summit in Helsinki. The talks come as American officials weigh reports about Unit 29155 of the GRU, which Britain holds responsible for the poisoning of Sergei Skripal in Salisbury.';

export function SampleArticle() {
  return (
    <article className="sample-article">
      <p className="sample-date">
        <When date={date} />
      </p>
      <p {...english}>{text}</p>
    </article>
  );
}
