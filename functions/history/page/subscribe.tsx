/** How to hear of changes. */
export function Subscribe() {
  return (
    <section>
      <h2 id="subscribe">Subscribe</h2>
      <p>
        Hear of a number when its claimant really changes it: by mail, by SMS, or in any feed reader that is
        given the Atom feed.
      </p>
      <pre>
        <code>
          {
            'npx fogwatch subscribe email desk@example.org --stack Fogwatch\nnpx fogwatch subscribe sms +4915550100 --stack Fogwatch'
          }
        </code>
      </pre>
      <p class="faint">
        Each address is asked to confirm first. Every message carries the id that leads back here.
      </p>
    </section>
  );
}
