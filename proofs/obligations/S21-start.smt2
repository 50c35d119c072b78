; S21-start: Any job, j among them, may start in both runs or in neither.
; clauses: Q5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun alone.Q (Session) Int)
(declare-fun alone.R (Session) Int)
(declare-fun alone.accepted () Int)
(declare-fun alone.busy () Int)
(declare-fun alone.deadline (Session) Int)
(declare-fun alone.ended_at (Session) Int)
(declare-fun alone.holds (Session) Bool)
(declare-fun alone.idle_deadline (Session) Int)
(declare-fun alone.lanes () Int)
(declare-fun alone.metered_since (Session) Int)
(declare-fun alone.now () Int)
(declare-fun alone.phase (Session) Int)
(declare-fun alone.place (Job) Int)
(declare-fun alone.reason (Session) Int)
(declare-fun alone.unused_deadline (Session) Int)
(declare-fun alone.usage (Session) Int)
(declare-fun chosen.alone () Bool)
(declare-fun chosen.within () Bool)
(declare-fun earliest.k.alone () Bool)
(declare-fun earliest.k.within () Bool)
(declare-fun held.alone () Bool)
(declare-fun held.within () Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun s () Session)
(declare-fun within.Q (Session) Int)
(declare-fun within.R (Session) Int)
(declare-fun within.accepted () Int)
(declare-fun within.busy () Int)
(declare-fun within.deadline (Session) Int)
(declare-fun within.ended_at (Session) Int)
(declare-fun within.holds (Session) Bool)
(declare-fun within.idle_deadline (Session) Int)
(declare-fun within.lanes () Int)
(declare-fun within.metered_since (Session) Int)
(declare-fun within.now () Int)
(declare-fun within.phase (Session) Int)
(declare-fun within.place (Job) Int)
(declare-fun within.reason (Session) Int)
(declare-fun within.unused_deadline (Session) Int)
(declare-fun within.usage (Session) Int)
; the time, the lanes, the busy lanes and the number of submissions are the same
(assert
  (and
    (= alone.now within.now)
    (= alone.lanes within.lanes)
    (= alone.busy within.busy)
    (= alone.accepted within.accepted)))
; every session but s is the same
(assert
  (forall ((t Session))
    (=>
      (not (= t s))
      (and
        (= (alone.phase t) (within.phase t))
        (= (alone.Q t) (within.Q t))
        (= (alone.R t) (within.R t))
        (= (alone.holds t) (within.holds t))
        (= (alone.deadline t) (within.deadline t))
        (= (alone.idle_deadline t) (within.idle_deadline t))
        (= (alone.unused_deadline t) (within.unused_deadline t))
        (= (alone.reason t) (within.reason t))
        (= (alone.ended_at t) (within.ended_at t))
        (= (alone.metered_since t) (within.metered_since t))
        (= (alone.usage t) (within.usage t))))))
; every job is in the same place
(assert
  (forall ((m Job)) (= (alone.place m) (within.place m))))
; s has no job but j
(assert
  (forall ((m Job)) (= (and (in_session m) (= (of m) s)) (= m j))))
; alone, s is never opened
(assert
  (and (= (alone.phase s) 0) (not (alone.holds s))))
; s does not hold the QPU
(assert
  (not (within.holds s)))
; j waits for its start, and s with it
(assert
  (and
    (= (within.place j) 1)
    (or (= (within.phase s) 2) (= (within.phase s) 7))
    (and (= (within.Q s) 1) (= (within.R s) 0) (not (within.holds s)))))
; chosen.alone, first in first out: k is the head of the normal queue
(assert
  (=
    chosen.alone
    (and
      (and (= (alone.place k) 1) (not (and (and (in_session k) (not (= k j))) (alone.holds (of k)))))
      (forall ((m Job))
        (=>
          (and (= (alone.place m) 1) (not (and (and (in_session m) (not (= m j))) (alone.holds (of m)))))
          (<= (number k) (number m)))))))
; chosen.within, first in first out: k is the head of the normal queue
(assert
  (=
    chosen.within
    (and
      (and (= (within.place k) 1) (not (and (in_session k) (within.holds (of k)))))
      (forall ((m Job))
        (=>
          (and (= (within.place m) 1) (not (and (in_session m) (within.holds (of m)))))
          (<= (number k) (number m)))))))
; held.alone: some session holds the QPU
(assert
  (= held.alone (exists ((t Session)) (alone.holds t))))
; earliest.k.alone: it is the earliest queued job of its session
(assert
  (=
    earliest.k.alone
    (and
      (= (alone.place k) 1)
      (and (in_session k) (not (= k j)))
      (forall ((m Job))
        (=>
          (and (= (alone.place m) 1) (and (and (in_session m) (not (= m j))) (= (of m) (of k))))
          (<= (number k) (number m)))))))
; held.within: some session holds the QPU
(assert
  (= held.within (exists ((t Session)) (within.holds t))))
; earliest.k.within: it is the earliest queued job of its session
(assert
  (=
    earliest.k.within
    (and
      (= (within.place k) 1)
      (in_session k)
      (forall ((m Job))
        (=> (and (= (within.place m) 1) (and (in_session m) (= (of m) (of k)))) (<= (number k) (number m)))))))
; the negation of the claim
(assert
  (not
    (=
      (and
        (= (alone.place k) 1)
        (or
          (and
            (and (in_session k) (not (= k j)))
            (or
              (and (= (alone.phase (of k)) 2) (and (< alone.busy alone.lanes) (not held.alone) chosen.alone))
              (and
                (= (alone.phase (of k)) 3)
                (and
                  (> (alone.Q (of k)) 0)
                  (< alone.busy alone.lanes)
                  earliest.k.alone
                  (< alone.now (alone.deadline (of k)))))
              (and
                (= (alone.phase (of k)) 6)
                (and (< alone.busy alone.lanes) (not held.alone) chosen.alone (< alone.now (alone.deadline (of k)))))
              (and (= (alone.phase (of k)) 7) (and (< alone.busy alone.lanes) (not held.alone) chosen.alone))
              (and
                (= (alone.phase (of k)) 8)
                (and
                  (> (alone.Q (of k)) 0)
                  (< alone.busy alone.lanes)
                  earliest.k.alone
                  (< alone.now (alone.deadline (of k)))))
              (and
                (= (alone.phase (of k)) 9)
                (and
                  (< alone.busy alone.lanes)
                  (not held.alone)
                  chosen.alone
                  (< alone.now (alone.deadline (of k)))))))
          (and
            (not (and (in_session k) (not (= k j))))
            (and (< alone.busy alone.lanes) (not held.alone) chosen.alone))))
      (and
        (= (within.place k) 1)
        (or
          (and
            (in_session k)
            (or
              (and (= (within.phase (of k)) 2) (and (< within.busy within.lanes) (not held.within) chosen.within))
              (and
                (= (within.phase (of k)) 3)
                (and
                  (> (within.Q (of k)) 0)
                  (< within.busy within.lanes)
                  earliest.k.within
                  (< within.now (within.deadline (of k)))))
              (and
                (= (within.phase (of k)) 6)
                (and
                  (< within.busy within.lanes)
                  (not held.within)
                  chosen.within
                  (< within.now (within.deadline (of k)))))
              (and (= (within.phase (of k)) 7) (and (< within.busy within.lanes) (not held.within) chosen.within))
              (and
                (= (within.phase (of k)) 8)
                (and
                  (> (within.Q (of k)) 0)
                  (< within.busy within.lanes)
                  earliest.k.within
                  (< within.now (within.deadline (of k)))))
              (and
                (= (within.phase (of k)) 9)
                (and
                  (< within.busy within.lanes)
                  (not held.within)
                  chosen.within
                  (< within.now (within.deadline (of k)))))))
          (and (not (in_session k)) (and (< within.busy within.lanes) (not held.within) chosen.within)))))))
(check-sat)
