; S21-witness: The premises of S21-start can be true at once: another session holds the QPU.
; clauses: Q5
; sat means that it holds
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
(declare-fun interactive_timeout (Session) Int)
(declare-fun j () Job)
(declare-fun job1 () Job)
(declare-fun job2 () Job)
(declare-fun k () Job)
(declare-fun max_time (Session) Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun s () Session)
(declare-fun session1 () Session)
(declare-fun session2 () Session)
(declare-fun unused_timeout (Session) Int)
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
; the sessions are different, and so are the jobs
(assert
  (and (not (= session1 session2)) (not (= job1 job2))))
; jobs belong to these sessions
(assert
  (and (or (= (of job1) session1) (= (of job1) session2)) (or (= (of job2) session1) (= (of job2) session2))))
; INV-holder: at most one session holds the QPU
(assert
  (and
    (and
      (=> (and (within.holds session1) (within.holds session1)) (= session1 session1))
      (=> (and (within.holds session1) (within.holds session2)) (= session1 session2)))
    (and
      (=> (and (within.holds session2) (within.holds session1)) (= session2 session1))
      (=> (and (within.holds session2) (within.holds session2)) (= session2 session2)))))
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (and
      (=> (not (= (within.place job1) 0)) (< (number job1) within.accepted))
      (=> (not (= (within.place job2) 0)) (< (number job2) within.accepted)))
    (and
      (and
        (=>
          (and (not (= (within.place job1) 0)) (not (= (within.place job1) 0)) (= (number job1) (number job1)))
          (= job1 job1))
        (=>
          (and (not (= (within.place job1) 0)) (not (= (within.place job2) 0)) (= (number job1) (number job2)))
          (= job1 job2)))
      (and
        (=>
          (and (not (= (within.place job2) 0)) (not (= (within.place job1) 0)) (= (number job2) (number job1)))
          (= job2 job1))
        (=>
          (and (not (= (within.place job2) 0)) (not (= (within.place job2) 0)) (= (number job2) (number job2)))
          (= job2 job2))))))
; neither the time nor the number of lanes is negative
(assert
  (and (>= within.now 0) (>= within.lanes 0)))
; every job has a place
(assert
  (and
    (or
      (= (within.place job1) 0)
      (= (within.place job1) 1)
      (= (within.place job1) 2)
      (= (within.place job1) 3)
      (= (within.place job1) 4))
    (or
      (= (within.place job2) 0)
      (= (within.place job2) 1)
      (= (within.place job2) 2)
      (= (within.place job2) 3)
      (= (within.place job2) 4))))
; counting: within.busy is the number of running jobs
(assert
  (= within.busy (+ (ite (= (within.place job1) 2) 1 0) (ite (= (within.place job2) 2) 1 0))))
; INV: the columns work and holds and max_clock and idle_clock of the phase of session1
(assert
  (and
    (<= 0 (within.phase session1))
    (<= (within.phase session1) 14)
    (=>
      (= (within.phase session1) 0)
      (and
        (= (within.Q session1) 0)
        (= (within.R session1) 0)
        (= (within.holds session1) false)
        (= (within.deadline session1) (- 1))
        (= (within.idle_deadline session1) (- 1))))
    (=>
      (or
        (= (within.phase session1) 1)
        (= (within.phase session1) 4)
        (= (within.phase session1) 5)
        (= (within.phase session1) 10)
        (= (within.phase session1) 12)
        (= (within.phase session1) 14))
      (and (= (within.Q session1) 0) (= (within.R session1) 0)))
    (=>
      (or (= (within.phase session1) 1) (= (within.phase session1) 2) (= (within.phase session1) 7))
      (= (within.deadline session1) (- 1)))
    (=>
      (or
        (= (within.phase session1) 2)
        (= (within.phase session1) 6)
        (= (within.phase session1) 7)
        (= (within.phase session1) 9))
      (and (> (within.Q session1) 0) (= (within.R session1) 0)))
    (=>
      (or (= (within.phase session1) 3) (= (within.phase session1) 8))
      (> (+ (within.Q session1) (within.R session1)) 0))
    (or
      (= (within.phase session1) 0)
      (=
        (within.holds session1)
        (or (= (within.phase session1) 3) (= (within.phase session1) 4) (= (within.phase session1) 8))))
    (=>
      (or
        (= (within.phase session1) 3)
        (= (within.phase session1) 4)
        (= (within.phase session1) 5)
        (= (within.phase session1) 6)
        (= (within.phase session1) 8)
        (= (within.phase session1) 9))
      (distinct (within.deadline session1) (- 1)))
    (or
      (= (within.phase session1) 0)
      (= (distinct (within.idle_deadline session1) (- 1)) (= (within.phase session1) 4)))
    (=>
      (or (= (within.phase session1) 11) (= (within.phase session1) 13))
      (and (= (within.Q session1) 0) (> (within.R session1) 0)))
    (=>
      (or (= (within.phase session1) 13) (= (within.phase session1) 14))
      (and (distinct (within.deadline session1) (- 1)) (>= within.now (within.deadline session1))))))
; INV: the constraints of Q and R and holds and deadline and idle_deadline and unused_deadline of session1
(assert
  (and
    (>= (within.Q session1) 0)
    (and (>= (within.R session1) 0) (or (= (within.R session1) 0) (distinct (within.deadline session1) (- 1))))
    (or (not (within.holds session1)) (distinct (within.deadline session1) (- 1)))
    (or (= (within.deadline session1) (- 1)) (>= (within.deadline session1) 0))
    (or
      (= (within.deadline session1) (- 1))
      (and
        (<= (max_time session1) (within.deadline session1))
        (<= (within.deadline session1) (+ within.now (max_time session1)))))
    (or (= (within.idle_deadline session1) (- 1)) (>= (within.idle_deadline session1) 0))
    (or
      (= (within.idle_deadline session1) (- 1))
      (and
        (<= (interactive_timeout session1) (within.idle_deadline session1))
        (<= (within.idle_deadline session1) (+ within.now (interactive_timeout session1)))))
    (or (= (within.unused_deadline session1) (- 1)) (>= (within.unused_deadline session1) 0))
    (or
      (= (within.unused_deadline session1) (- 1))
      (and
        (distinct (unused_timeout session1) (- 1))
        (<= (unused_timeout session1) (within.unused_deadline session1))
        (<= (within.unused_deadline session1) (+ within.now (unused_timeout session1)))
        (= (+ (within.Q session1) (within.R session1)) 0)
        (= (within.deadline session1) (- 1))
        (= (within.ended_at session1) (- 1))))))
; the parameters of session1 are in their domains
(assert
  (and
    (>= (max_time session1) 0)
    (> (max_time session1) 0)
    (>= (interactive_timeout session1) 0)
    (>= (interactive_timeout session1) 0)
    (or (= (unused_timeout session1) (- 1)) (>= (unused_timeout session1) 0))
    (or (= (unused_timeout session1) (- 1)) (> (unused_timeout session1) 0))))
; INV: no armed timer of session1 is overdue
(assert
  (and
    (=>
      (and
        (distinct (within.deadline session1) (- 1))
        (or
          (= (within.phase session1) 3)
          (= (within.phase session1) 4)
          (= (within.phase session1) 5)
          (= (within.phase session1) 6)
          (= (within.phase session1) 8)
          (= (within.phase session1) 9)))
      (<= within.now (within.deadline session1)))
    (=>
      (and (distinct (within.idle_deadline session1) (- 1)) (= (within.phase session1) 4))
      (<= within.now (within.idle_deadline session1)))
    (=>
      (and (distinct (within.unused_deadline session1) (- 1)) (= (within.phase session1) 1))
      (<= within.now (within.unused_deadline session1)))))
; counting: within.Q(session1) is the number of queued jobs of session1
(assert
  (=
    (within.Q session1)
    (+
      (ite (and (= (within.place job1) 1) (and (in_session job1) (= (of job1) session1))) 1 0)
      (ite (and (= (within.place job2) 1) (and (in_session job2) (= (of job2) session1))) 1 0))))
; counting: within.R(session1) is the number of running jobs of session1
(assert
  (=
    (within.R session1)
    (+
      (ite (and (= (within.place job1) 2) (and (in_session job1) (= (of job1) session1))) 1 0)
      (ite (and (= (within.place job2) 2) (and (in_session job2) (= (of job2) session1))) 1 0))))
; INV: the columns work and holds and max_clock and idle_clock of the phase of session2
(assert
  (and
    (<= 0 (within.phase session2))
    (<= (within.phase session2) 14)
    (=>
      (= (within.phase session2) 0)
      (and
        (= (within.Q session2) 0)
        (= (within.R session2) 0)
        (= (within.holds session2) false)
        (= (within.deadline session2) (- 1))
        (= (within.idle_deadline session2) (- 1))))
    (=>
      (or
        (= (within.phase session2) 1)
        (= (within.phase session2) 4)
        (= (within.phase session2) 5)
        (= (within.phase session2) 10)
        (= (within.phase session2) 12)
        (= (within.phase session2) 14))
      (and (= (within.Q session2) 0) (= (within.R session2) 0)))
    (=>
      (or (= (within.phase session2) 1) (= (within.phase session2) 2) (= (within.phase session2) 7))
      (= (within.deadline session2) (- 1)))
    (=>
      (or
        (= (within.phase session2) 2)
        (= (within.phase session2) 6)
        (= (within.phase session2) 7)
        (= (within.phase session2) 9))
      (and (> (within.Q session2) 0) (= (within.R session2) 0)))
    (=>
      (or (= (within.phase session2) 3) (= (within.phase session2) 8))
      (> (+ (within.Q session2) (within.R session2)) 0))
    (or
      (= (within.phase session2) 0)
      (=
        (within.holds session2)
        (or (= (within.phase session2) 3) (= (within.phase session2) 4) (= (within.phase session2) 8))))
    (=>
      (or
        (= (within.phase session2) 3)
        (= (within.phase session2) 4)
        (= (within.phase session2) 5)
        (= (within.phase session2) 6)
        (= (within.phase session2) 8)
        (= (within.phase session2) 9))
      (distinct (within.deadline session2) (- 1)))
    (or
      (= (within.phase session2) 0)
      (= (distinct (within.idle_deadline session2) (- 1)) (= (within.phase session2) 4)))
    (=>
      (or (= (within.phase session2) 11) (= (within.phase session2) 13))
      (and (= (within.Q session2) 0) (> (within.R session2) 0)))
    (=>
      (or (= (within.phase session2) 13) (= (within.phase session2) 14))
      (and (distinct (within.deadline session2) (- 1)) (>= within.now (within.deadline session2))))))
; INV: the constraints of Q and R and holds and deadline and idle_deadline and unused_deadline of session2
(assert
  (and
    (>= (within.Q session2) 0)
    (and (>= (within.R session2) 0) (or (= (within.R session2) 0) (distinct (within.deadline session2) (- 1))))
    (or (not (within.holds session2)) (distinct (within.deadline session2) (- 1)))
    (or (= (within.deadline session2) (- 1)) (>= (within.deadline session2) 0))
    (or
      (= (within.deadline session2) (- 1))
      (and
        (<= (max_time session2) (within.deadline session2))
        (<= (within.deadline session2) (+ within.now (max_time session2)))))
    (or (= (within.idle_deadline session2) (- 1)) (>= (within.idle_deadline session2) 0))
    (or
      (= (within.idle_deadline session2) (- 1))
      (and
        (<= (interactive_timeout session2) (within.idle_deadline session2))
        (<= (within.idle_deadline session2) (+ within.now (interactive_timeout session2)))))
    (or (= (within.unused_deadline session2) (- 1)) (>= (within.unused_deadline session2) 0))
    (or
      (= (within.unused_deadline session2) (- 1))
      (and
        (distinct (unused_timeout session2) (- 1))
        (<= (unused_timeout session2) (within.unused_deadline session2))
        (<= (within.unused_deadline session2) (+ within.now (unused_timeout session2)))
        (= (+ (within.Q session2) (within.R session2)) 0)
        (= (within.deadline session2) (- 1))
        (= (within.ended_at session2) (- 1))))))
; the parameters of session2 are in their domains
(assert
  (and
    (>= (max_time session2) 0)
    (> (max_time session2) 0)
    (>= (interactive_timeout session2) 0)
    (>= (interactive_timeout session2) 0)
    (or (= (unused_timeout session2) (- 1)) (>= (unused_timeout session2) 0))
    (or (= (unused_timeout session2) (- 1)) (> (unused_timeout session2) 0))))
; INV: no armed timer of session2 is overdue
(assert
  (and
    (=>
      (and
        (distinct (within.deadline session2) (- 1))
        (or
          (= (within.phase session2) 3)
          (= (within.phase session2) 4)
          (= (within.phase session2) 5)
          (= (within.phase session2) 6)
          (= (within.phase session2) 8)
          (= (within.phase session2) 9)))
      (<= within.now (within.deadline session2)))
    (=>
      (and (distinct (within.idle_deadline session2) (- 1)) (= (within.phase session2) 4))
      (<= within.now (within.idle_deadline session2)))
    (=>
      (and (distinct (within.unused_deadline session2) (- 1)) (= (within.phase session2) 1))
      (<= within.now (within.unused_deadline session2)))))
; counting: within.Q(session2) is the number of queued jobs of session2
(assert
  (=
    (within.Q session2)
    (+
      (ite (and (= (within.place job1) 1) (and (in_session job1) (= (of job1) session2))) 1 0)
      (ite (and (= (within.place job2) 1) (and (in_session job2) (= (of job2) session2))) 1 0))))
; counting: within.R(session2) is the number of running jobs of session2
(assert
  (=
    (within.R session2)
    (+
      (ite (and (= (within.place job1) 2) (and (in_session job1) (= (of job1) session2))) 1 0)
      (ite (and (= (within.place job2) 2) (and (in_session job2) (= (of job2) session2))) 1 0))))
; s is a member
(assert
  (or (= s session1) (= s session2)))
; j is a member
(assert
  (or (= j job1) (= j job2)))
; k is a member
(assert
  (or (= k job1) (= k job2)))
; the time, the lanes, the busy lanes and the number of submissions are the same
(assert
  (and
    (= alone.now within.now)
    (= alone.lanes within.lanes)
    (= alone.busy within.busy)
    (= alone.accepted within.accepted)))
; every session but s is the same
(assert
  (and
    (=>
      (not (= session1 s))
      (and
        (= (alone.phase session1) (within.phase session1))
        (= (alone.Q session1) (within.Q session1))
        (= (alone.R session1) (within.R session1))
        (= (alone.holds session1) (within.holds session1))
        (= (alone.deadline session1) (within.deadline session1))
        (= (alone.idle_deadline session1) (within.idle_deadline session1))
        (= (alone.unused_deadline session1) (within.unused_deadline session1))
        (= (alone.reason session1) (within.reason session1))
        (= (alone.ended_at session1) (within.ended_at session1))
        (= (alone.metered_since session1) (within.metered_since session1))
        (= (alone.usage session1) (within.usage session1))))
    (=>
      (not (= session2 s))
      (and
        (= (alone.phase session2) (within.phase session2))
        (= (alone.Q session2) (within.Q session2))
        (= (alone.R session2) (within.R session2))
        (= (alone.holds session2) (within.holds session2))
        (= (alone.deadline session2) (within.deadline session2))
        (= (alone.idle_deadline session2) (within.idle_deadline session2))
        (= (alone.unused_deadline session2) (within.unused_deadline session2))
        (= (alone.reason session2) (within.reason session2))
        (= (alone.ended_at session2) (within.ended_at session2))
        (= (alone.metered_since session2) (within.metered_since session2))
        (= (alone.usage session2) (within.usage session2))))))
; every job is in the same place
(assert
  (and (= (alone.place job1) (within.place job1)) (= (alone.place job2) (within.place job2))))
; s has no job but j
(assert
  (and (= (and (in_session job1) (= (of job1) s)) (= job1 j)) (= (and (in_session job2) (= (of job2) s)) (= job2 j))))
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
      (and
        (=>
          (and (= (alone.place job1) 1) (not (and (and (in_session job1) (not (= job1 j))) (alone.holds (of job1)))))
          (<= (number k) (number job1)))
        (=>
          (and (= (alone.place job2) 1) (not (and (and (in_session job2) (not (= job2 j))) (alone.holds (of job2)))))
          (<= (number k) (number job2)))))))
; chosen.within, first in first out: k is the head of the normal queue
(assert
  (=
    chosen.within
    (and
      (and (= (within.place k) 1) (not (and (in_session k) (within.holds (of k)))))
      (and
        (=>
          (and (= (within.place job1) 1) (not (and (in_session job1) (within.holds (of job1)))))
          (<= (number k) (number job1)))
        (=>
          (and (= (within.place job2) 1) (not (and (in_session job2) (within.holds (of job2)))))
          (<= (number k) (number job2)))))))
; held.alone: some session holds the QPU
(assert
  (= held.alone (or (alone.holds session1) (alone.holds session2))))
; earliest.k.alone: it is the earliest queued job of its session
(assert
  (=
    earliest.k.alone
    (and
      (= (alone.place k) 1)
      (and (in_session k) (not (= k j)))
      (and
        (=>
          (and (= (alone.place job1) 1) (and (and (in_session job1) (not (= job1 j))) (= (of job1) (of k))))
          (<= (number k) (number job1)))
        (=>
          (and (= (alone.place job2) 1) (and (and (in_session job2) (not (= job2 j))) (= (of job2) (of k))))
          (<= (number k) (number job2)))))))
; held.within: some session holds the QPU
(assert
  (= held.within (or (within.holds session1) (within.holds session2))))
; earliest.k.within: it is the earliest queued job of its session
(assert
  (=
    earliest.k.within
    (and
      (= (within.place k) 1)
      (in_session k)
      (and
        (=>
          (and (= (within.place job1) 1) (and (in_session job1) (= (of job1) (of k))))
          (<= (number k) (number job1)))
        (=>
          (and (= (within.place job2) 1) (and (in_session job2) (= (of job2) (of k))))
          (<= (number k) (number job2)))))))
; another session holds the QPU
(assert
  (or (within.holds session1) (within.holds session2)))
(check-sat)
