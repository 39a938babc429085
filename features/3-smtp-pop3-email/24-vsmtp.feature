@E-10
Feature: #VSMTP: the SMTP parameters

  How mail is sent.

  Rule: AT#VSMTP shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VSMTP shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VSMTP`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                            | line                              |
        | T-3-15.r01 | R-3-015 | AT#DOMAIN="domain.example.org"     | #DOMAIN: "domain.example.org"     |
        | T-3-15.r02 | R-3-007 | AT#SENDERADDR="sender@example.org" | #SENDERADDR: "sender@example.org" |
        | T-3-15.r03 | R-3-003 | AT#SENDERNAME="machine 245"        | #SENDERNAME: "machine 245"        |
        | T-3-15.r04 | R-3-059 | AT#SMTPPORT=2525                   | #SMTPPORT: 2525                   |
        | T-3-15.r05 | R-3-063 | AT#SMTPPW="smtppw.tell"            | #SMTPPW: "smtppw.tell"            |
        | T-3-15.r06 | R-3-067 | AT#SMTPSERV="smtp.example.org"     | #SMTPSERV: "smtp.example.org"     |
        | T-3-15.r07 | R-3-071 | AT#SMTPUN="smtpun.tell"            | #SMTPUN: "smtpun.tell"            |

  Rule: AT#VSMTP reports DOMAIN, SENDERADDR, SENDERNAME, SMTPPORT, SMTPPW, SMTPSERV and SMTPUN, in this order, and answers OK

    @T-3-16.r01 @R-3-112 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-20
    Scenario: AT#VSMTP with the values of the manual
      Given the host has set:
        | AT#DOMAIN="a2myoper.com"        |
        | AT#SENDERADDR="toto@myoper.com" |
        | AT#SENDERNAME="toto"            |
        | AT#SMTPPORT=25                  |
        | AT#SMTPPW="mysmtppw"            |
        | AT#SMTPSERV="smtp.a2myoper.com" |
        | AT#SMTPUN="mysmtpun"            |
      When the host issues `AT#VSMTP`
      Then the modem reports:
        """
        #DOMAIN: "a2myoper.com"
        #SENDERADDR: "toto@myoper.com"
        #SENDERNAME: "toto"
        #SMTPPORT: 25
        #SMTPPW: "mysmtppw"
        #SMTPSERV: "smtp.a2myoper.com"
        #SMTPUN: "mysmtpun"
        """
      And the modem answers `OK`

    @R-3-112.tell @BV
    Scenario: AT#VSMTP with a value of its own in every line
      Given the host has set:
        | AT#DOMAIN="domain.example.org"     |
        | AT#SENDERADDR="sender@example.org" |
        | AT#SENDERNAME="machine 245"        |
        | AT#SMTPPORT=2525                   |
        | AT#SMTPPW="smtppw.tell"            |
        | AT#SMTPSERV="smtp.example.org"     |
        | AT#SMTPUN="smtpun.tell"            |
      When the host issues `AT#VSMTP`
      Then the modem reports:
        """
        #DOMAIN: "domain.example.org"
        #SENDERADDR: "sender@example.org"
        #SENDERNAME: "machine 245"
        #SMTPPORT: 2525
        #SMTPPW: "smtppw.tell"
        #SMTPSERV: "smtp.example.org"
        #SMTPUN: "smtpun.tell"
        """
      And the modem answers `OK`
