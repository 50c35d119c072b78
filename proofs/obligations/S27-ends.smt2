; S27-ends: The books balance: Q and R of a session are the numbers of its queued and running jobs, and as many lanes are busy as jobs run.
; clauses: Q3, K3, E4, E5, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun after.Q (Session) Int)
(declare-fun after.R (Session) Int)
(declare-fun after.busy () Int)
(declare-fun after.place (Job) Int)
(declare-fun after.queued_jobs_of_x () Int)
(declare-fun after.running_jobs () Int)
(declare-fun after.running_jobs_of_x () Int)
(declare-fun busy () Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun queued_jobs_of_x () Int)
(declare-fun running_jobs () Int)
(declare-fun running_jobs_of_x () Int)
(declare-fun s () Session)
(declare-fun x () Session)
; the counts are right before
(assert
  (and (= (Q x) queued_jobs_of_x) (= (R x) running_jobs_of_x) (= busy running_jobs)))
; counting: how the number of queued jobs of x changes
(assert
  (and
    (=>
      (forall ((m Job))
        (=
          (and (= (after.place m) 1) (and (in_session m) (= (of m) x)))
          (and (= (place m) 1) (and (in_session m) (= (of m) x)))))
      (= after.queued_jobs_of_x queued_jobs_of_x))
    (or
      (and (= (place j) 1) (and (in_session j) (= (of j) x)))
      (=>
        (forall ((m Job))
          (=
            (and (= (after.place m) 1) (and (in_session m) (= (of m) x)))
            (or (and (= (place m) 1) (and (in_session m) (= (of m) x))) (= m j))))
        (= after.queued_jobs_of_x (+ queued_jobs_of_x 1))))
    (or
      (not (and (= (place j) 1) (and (in_session j) (= (of j) x))))
      (=>
        (forall ((m Job))
          (=
            (and (= (after.place m) 1) (and (in_session m) (= (of m) x)))
            (and (and (= (place m) 1) (and (in_session m) (= (of m) x))) (not (= m j)))))
        (= after.queued_jobs_of_x (+ queued_jobs_of_x (- 1)))))))
; counting: how the number of running jobs of x changes
(assert
  (and
    (=>
      (forall ((m Job))
        (=
          (and (= (after.place m) 2) (and (in_session m) (= (of m) x)))
          (and (= (place m) 2) (and (in_session m) (= (of m) x)))))
      (= after.running_jobs_of_x running_jobs_of_x))
    (or
      (and (= (place j) 2) (and (in_session j) (= (of j) x)))
      (=>
        (forall ((m Job))
          (=
            (and (= (after.place m) 2) (and (in_session m) (= (of m) x)))
            (or (and (= (place m) 2) (and (in_session m) (= (of m) x))) (= m j))))
        (= after.running_jobs_of_x (+ running_jobs_of_x 1))))
    (or
      (not (and (= (place j) 2) (and (in_session j) (= (of j) x))))
      (=>
        (forall ((m Job))
          (=
            (and (= (after.place m) 2) (and (in_session m) (= (of m) x)))
            (and (and (= (place m) 2) (and (in_session m) (= (of m) x))) (not (= m j)))))
        (= after.running_jobs_of_x (+ running_jobs_of_x (- 1)))))))
; counting: how the number of running jobs changes
(assert
  (and
    (=> (forall ((m Job)) (= (= (after.place m) 2) (= (place m) 2))) (= after.running_jobs running_jobs))
    (or
      (= (place j) 2)
      (=>
        (forall ((m Job)) (= (= (after.place m) 2) (or (= (place m) 2) (= m j))))
        (= after.running_jobs (+ running_jobs 1))))
    (or
      (not (= (place j) 2))
      (=>
        (forall ((m Job)) (= (= (after.place m) 2) (and (= (place m) 2) (not (= m j)))))
        (= after.running_jobs (+ running_jobs (- 1)))))))
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 11)
          (= (R s) 1)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 11)
          (> (R s) 1)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 13)
          (= (R s) 1)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))
        (and
          (= (phase s) 13)
          (> (R s) 1)
          (= (after.Q s) (Q s))
          (= (after.R s) (+ (R s) (* (- 1) 1)))
          (= (after.place j) 3)
          (= after.busy (+ busy (- 1))))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 2)
          (= (Q s) 1)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 2)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 6)
          (= (Q s) 1)
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 6)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.Q s) (+ (Q s) (* (- 1) 1)))
          (= (after.R s) (R s))
          (= (after.place j) 3)
          (= after.busy busy))))
    (and
      (not (in_session j))
      (= (place j) 2)
      true
      (= (after.Q s) (Q s))
      (= (after.R s) (R s))
      (= (after.place j) 3)
      (= after.busy (+ busy (- 1))))
    (and
      (not (in_session j))
      (= (place j) 1)
      true
      (= (after.Q s) (Q s))
      (= (after.R s) (R s))
      (= (after.place j) 3)
      (= after.busy busy))))
; other sessions keep their Q
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.Q t) (Q t)))))
; other sessions keep their R
(assert
  (forall ((t Session)) (=> (not (= t s)) (= (after.R t) (R t)))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (= (after.Q x) after.queued_jobs_of_x)
      (= (after.R x) after.running_jobs_of_x)
      (= after.busy after.running_jobs))))
(check-sat)
