import { sentencesAsked } from './notice';

for (const sentence of sentencesAsked(window.location.search)) {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.body.append(paragraph);
}
