/// Words that a search treats in a way of their own: the one place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultSearchWords {
  static let text = #"""
    # Words that say nothing of what a situation is about.
    light: a, about, above, after, again, all, also, always, am, an, and, another, any, are, as, at, be, because, been, before, being, between, both, but, by
    light: can, cannot, cant, could, did, do, does, doesnt, dont, done, down, during, each, either, else, even, ever, every, few, for, from, further
    light: get, gets, go, goes, got, had, has, have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in, into, is, it, its, itself
    light: just, keep, keeps, least, less, let, like, may, me, might, more, most, much, must, my, neither, no, non, none, nor, not, now
    light: of, off, often, on, once, one, only, or, other, others, our, ours, out, over, own, per, pre, rather, same, say, says, she, should, so, some, somebody
    light: someone, such, than, that, the, their, theirs, them, themselves, then, there, these, they, this, those, though, three, through, to, together, too
    light: two, under, until, up, upon, us, use, very, was, we, well, were, what, when, where, whether, which, while, who, whom, whose, why, will, with
    light: within, without, would, yet, you, your, yours

    # What a full stop behind does not end a sentence.
    abbreviations: dr, mr, mrs, ms, prof, st, e.g, i.e, cf, vs, approx
    # The same in front of a number.
    numbering: no, nos, p, pp, para, paras, fig, vol, ch, sec
    """#
}
