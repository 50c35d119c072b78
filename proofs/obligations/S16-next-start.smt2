; S16-next-start: With a policy that chose one job, at most one job may start.
; clauses: Q4, X2, X5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun accepted () Int)
(declare-fun busy () Int)
(declare-fun choice () Job)
(declare-fun chosen.i () Bool)
(declare-fun chosen.k () Bool)
(declare-fun deadline (Session) Int)
(declare-fun earliest.i () Bool)
(declare-fun earliest.k () Bool)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun i () Job)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
; INV-holder: at most one session holds the QPU
(assert
  (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u)))))
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (forall ((m Job)) (=> (not (= (place m) 0)) (< (number m) accepted)))
    (forall ((m Job))
      (forall ((n Job)) (=> (and (not (= (place m) 0)) (not (= (place n) 0)) (= (number m) (number n))) (= m n))))))
; INV: the columns holds of the phase of the session of k
(assert
  (and
    (<= 0 (phase (of k)))
    (<= (phase (of k)) 14)
    (=> (= (phase (of k)) 0) (= (holds (of k)) false))
    (or (= (phase (of k)) 0) (= (holds (of k)) (or (= (phase (of k)) 3) (= (phase (of k)) 4) (= (phase (of k)) 8))))))
; INV: the columns holds of the phase of the session of i
(assert
  (and
    (<= 0 (phase (of i)))
    (<= (phase (of i)) 14)
    (=> (= (phase (of i)) 0) (= (holds (of i)) false))
    (or (= (phase (of i)) 0) (= (holds (of i)) (or (= (phase (of i)) 3) (= (phase (of i)) 4) (= (phase (of i)) 8))))))
; held: some session holds the QPU
(assert
  (= held (exists ((t Session)) (holds t))))
; earliest.k: it is the earliest queued job of its session
(assert
  (=
    earliest.k
    (and
      (= (place k) 1)
      (in_session k)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of k)))) (<= (number k) (number m)))))))
; earliest.i: it is the earliest queued job of its session
(assert
  (=
    earliest.i
    (and
      (= (place i) 1)
      (in_session i)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of i)))) (<= (number i) (number m)))))))
; chosen.k: the policy chose one job
(assert
  (= chosen.k (= k choice)))
; chosen.i: the policy chose one job
(assert
  (= chosen.i (= i choice)))
; k may start
(assert
  (and
    (= (place k) 1)
    (or
      (and
        (in_session k)
        (or
          (and (= (phase (of k)) 2) (and (< busy lanes) (not held) chosen.k))
          (and (= (phase (of k)) 3) (and (> (Q (of k)) 0) (< busy lanes) earliest.k (< now (deadline (of k)))))
          (and (= (phase (of k)) 6) (and (< busy lanes) (not held) chosen.k (< now (deadline (of k)))))
          (and (= (phase (of k)) 7) (and (< busy lanes) (not held) chosen.k))
          (and (= (phase (of k)) 8) (and (> (Q (of k)) 0) (< busy lanes) earliest.k (< now (deadline (of k)))))
          (and (= (phase (of k)) 9) (and (< busy lanes) (not held) chosen.k (< now (deadline (of k)))))))
      (and (not (in_session k)) (and (< busy lanes) (not held) chosen.k)))))
; i may start
(assert
  (and
    (= (place i) 1)
    (or
      (and
        (in_session i)
        (or
          (and (= (phase (of i)) 2) (and (< busy lanes) (not held) chosen.i))
          (and (= (phase (of i)) 3) (and (> (Q (of i)) 0) (< busy lanes) earliest.i (< now (deadline (of i)))))
          (and (= (phase (of i)) 6) (and (< busy lanes) (not held) chosen.i (< now (deadline (of i)))))
          (and (= (phase (of i)) 7) (and (< busy lanes) (not held) chosen.i))
          (and (= (phase (of i)) 8) (and (> (Q (of i)) 0) (< busy lanes) earliest.i (< now (deadline (of i)))))
          (and (= (phase (of i)) 9) (and (< busy lanes) (not held) chosen.i (< now (deadline (of i)))))))
      (and (not (in_session i)) (and (< busy lanes) (not held) chosen.i)))))
; the negation of the claim
(assert
  (not (= k i)))
(check-sat)
