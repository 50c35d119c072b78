; S8-starts: As long as nothing is forgotten, every accepted job is in exactly one of queued, running and final: submitted = queued + running + final.
; clauses: Q3, E7
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun accepted () Int)
(declare-fun after.accepted () Int)
(declare-fun after.jobs () Int)
(declare-fun after.place (Job) Int)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun deadline (Session) Int)
(declare-fun earliest () Bool)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun jobs () Int)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (forall ((m Job)) (=> (not (= (place m) 0)) (< (number m) accepted)))
    (forall ((m Job))
      (forall ((n Job)) (=> (and (not (= (place m) 0)) (not (= (place n) 0)) (= (number m) (number n))) (= m n))))))
; each job is in one of the places
(assert
  (or (= (place k) 0) (= (place k) 1) (= (place k) 2) (= (place k) 3) (= (place k) 4)))
; as many jobs were accepted as there are accepted jobs
(assert
  (= accepted jobs))
; counting: how the number of accepted jobs changes with them
(assert
  (and
    (=>
      (forall ((m Job))
        (=
          (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
          (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))))
      (= after.jobs jobs))
    (or
      (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4))
      (=>
        (forall ((m Job))
          (=
            (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
            (or (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (= m j))))
        (= after.jobs (+ jobs 1))))
    (or
      (not (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4)))
      (=>
        (forall ((m Job))
          (=
            (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
            (and (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (not (= m j)))))
        (= after.jobs (+ jobs (- 1)))))))
; held: some session holds the QPU
(assert
  (= held (exists ((t Session)) (holds t))))
; earliest: j is the earliest queued job of its session
(assert
  (=
    earliest
    (and
      (= (place j) 1)
      (in_session j)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of j)))) (<= (number j) (number m)))))))
; chosen, by any policy: j is in the normal queue
(assert
  (=> chosen (and (= (place j) 1) (not (and (in_session j) (holds (of j)))))))
; a step by T04 T06 T13 T21 T22 T23 J02
(assert
  (or
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (and (< busy lanes) (not held) chosen) (= (after.place j) 2) (= after.accepted accepted))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s)))
          (= (after.place j) 2)
          (= after.accepted accepted))
        (and
          (= (phase s) 6)
          (and (< busy lanes) (not held) chosen (< now (deadline s)))
          (= (after.place j) 2)
          (= after.accepted accepted))
        (and (= (phase s) 7) (and (< busy lanes) (not held) chosen) (= (after.place j) 2) (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s)))
          (= (after.place j) 2)
          (= after.accepted accepted))
        (and
          (= (phase s) 9)
          (and (< busy lanes) (not held) chosen (< now (deadline s)))
          (= (after.place j) 2)
          (= after.accepted accepted))))
    (and
      (not (in_session j))
      (= (place j) 1)
      (and (< busy lanes) (not held) chosen)
      (= (after.place j) 2)
      (= after.accepted accepted))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (or
        (= (after.place k) 0)
        (= (after.place k) 1)
        (= (after.place k) 2)
        (= (after.place k) 3)
        (= (after.place k) 4))
      (=> (= (place k) 0) (or (= (after.place k) 0) (= (after.place k) 1)))
      (=>
        (= (place k) 1)
        (or (= (after.place k) 1) (= (after.place k) 2) (= (after.place k) 3) (= (after.place k) 4)))
      (=> (= (place k) 2) (or (= (after.place k) 2) (= (after.place k) 3)))
      (=> (= (place k) 3) (= (after.place k) 3))
      (=> (= (place k) 4) (= (after.place k) 4))
      (= after.accepted after.jobs)
      (and
        (forall ((m Job)) (=> (not (= (after.place m) 0)) (< (number m) after.accepted)))
        (forall ((m Job))
          (forall ((n Job))
            (=> (and (not (= (after.place m) 0)) (not (= (after.place n) 0)) (= (number m) (number n))) (= m n))))))))
(check-sat)
