package org.dateline.extract.link;

import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.knowledge.Knowledge;

/// Settles who and what the names of an article mean: fills the draft's mentions and entities.
///
/// Names come from three sides: the tables, the words around them (titles, appositions, endings), and the tagger, which
/// is overruled by the first two. Each mention says in `why` which row or rule it rests on. Immutable; any thread.
public final class Linker implements Stage {
    private final Knowledge knowledge;

    public Linker(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void read(Draft draft) {
        Scene scene = new Scene(draft, knowledge);
        TableNames.find(scene);
        OrganisationNames.find(scene);
        NoNames.find(scene);
        TitleFinder.find(scene);
        Appositions.find(scene);
        PersonNames.find(scene);
        PlaceNames.byForm(scene);
        OrganisationNames.findRest(scene);
        Countries.settle(scene);
        Organisations organisations = new Organisations(scene);
        organisations.link();
        PlaceNames.find(scene);
        People people = new People(scene);
        people.link();
        Roles roles = new Roles(scene, people, organisations);
        roles.read();
        Holders holders = new Holders(scene, people);
        SharedTitles shared = new SharedTitles(scene, people, holders);
        shared.read();
        new References(scene, people, holders, organisations).follow();
        roles.readPronouns();
        shared.readPairs();
        new Cast(scene, people).fill();
    }
}
