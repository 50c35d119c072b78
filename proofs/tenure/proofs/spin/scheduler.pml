
/* The rules of the scheduler. Jobs have no names here: a queued one is its place in the queue, a running one is one of
   its session's. `who` is the session, or NOBODY, that a step is about, and `place` the queued job. */

inline take_out() {
    waiting--;
    here = place;
    do
    :: here < waiting -> queue[here] = queue[here + 1]; here++
    :: else -> break
    od;
    queue[waiting] = 0
}

inline job_submitted() {
    assert(waiting < JOBS);
    queue[waiting] = who;
    waiting++
}

inline job_started() {
    assert(busy < lanes); /* S9 */
    take_out();
    running[who]++
}

inline job_finished() {
    assert(running[who] > 0); /* S27 */
    running[who]--;
    requested[who] = requested[who] - stop_requested;
    over[who] = true
}

inline job_cancel_requested() {
    requested[who]++
}

inline job_canceled() {
    assert(queue[place] == who); /* S27 */
    take_out();
    over[who] = true
}

inline job_dropped() {
    here = 0;
    there = 0;
    do
    :: here < waiting && queue[here] == who -> over[who] = true; here++
    :: here < waiting && queue[here] != who -> queue[there] = queue[here]; here++; there++
    :: else -> break
    od;
    do
    :: waiting > there -> waiting--; queue[waiting] = 0
    :: else -> break
    od
}

/* Look at the queued job at `place`: whose it is, whether the policy chose it, whether it is its session's earliest. */
inline look() {
    who = queue[place];
    chosen = place == 0 && !held;
    earliest = true;
    here = 0;
    do
    :: here < place -> if :: queue[here] == who -> earliest = false :: else fi; here++
    :: else -> break
    od
}

/* Start the job that may start, if there is one. */
inline dispatch() {
    startable = 0;
    there = 0;
    place = 0;
    do
    :: place < waiting ->
        look();
        if
        :: who == NOBODY -> if :: job_may_start -> startable++; there = place :: else fi
        :: else -> if :: may_start(who) -> startable++; there = place :: else fi
        fi;
        place++
    :: else -> break
    od;
    assert(startable <= 1); /* S16 */
    if
    :: startable > 0 ->
        place = there;
        look();
        if
        :: who == NOBODY -> job_start()
        :: else -> session_start(); assert(stepped)
        fi
    :: else
    fi;
    chosen = false;
    earliest = false
}

/* Due timers first, then free lanes, until nothing more happens. */
inline settle() {
    do
    :: true ->
        fire();
        if
        :: fired -> startable = 1
        :: else -> dispatch()
        fi;
        if :: startable == 0 -> break :: else fi
    od
}

/* What must hold in every settled state. */
inline check() {
    place = 0;
    who = 0;
    do
    :: who < SESSIONS ->
        if
        :: session[who].phase != 0 ->
            check_session();
            place = place + session[who].holds;
            amount = 0;
            here = 0;
            do
            :: here < waiting -> amount = amount + (queue[here] == who); here++
            :: else -> break
            od;
            assert(session[who].Q == amount && session[who].R == running[who]) /* S27 */
        :: else -> assert(running[who] == 0)
        fi;
        who++
    :: else -> break
    od;
    assert(place <= 1) /* S9 */
}

/* Give up the places of ended sessions and close the ranks. */
inline leave() {
    who = 0;
    there = 0;
    do
    :: who < SESSIONS ->
        if
        :: session[who].phase != 0 && !ended(who) ->
            forget();
            if
            :: who != there ->
                move();
                over[there] = over[who];
                running[there] = running[who];
                requested[there] = requested[who];
                here = 0;
                do
                :: here < waiting -> if :: queue[here] == who -> queue[here] = there :: else fi; here++
                :: else -> break
                od
            :: else
            fi;
            there++
        :: else
        fi;
        who++
    :: else -> break
    od;
    do
    :: there < SESSIONS -> clear(); over[there] = false; running[there] = 0; requested[there] = 0; there++
    :: else -> break
    od;
    over[NOBODY] = false
}
